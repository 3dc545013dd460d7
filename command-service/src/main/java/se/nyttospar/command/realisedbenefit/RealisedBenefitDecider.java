package se.nyttospar.command.realisedbenefit;

import java.util.List;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ClaimRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.CorrectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.Reinvest;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.RejectClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.ValidateRealisation;
import se.nyttospar.command.realisedbenefit.RealisedBenefitCommand.WithdrawClaim;
import se.nyttospar.command.realisedbenefit.RealisedBenefitState.Claimed;
import se.nyttospar.command.realisedbenefit.RealisedBenefitState.Standing;
import se.nyttospar.command.realisedbenefit.RealisedBenefitState.Unclaimed;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.ClaimWithdrawn;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.realisedbenefit.RealisedBenefitEvent;

/** What happens when something is asked of a realised benefit: the events, or a refusal. */
public final class RealisedBenefitDecider {

    private RealisedBenefitDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<RealisedBenefitEvent> decide(
            RealisedBenefitCommand command, RealisedBenefitState state, Circumstances circumstances) {
        return switch (command) {
            case ClaimRealisation claim -> claim(claim, state, circumstances);
            case CorrectClaim correct -> correct(correct, claimed(command, state), circumstances);
            case WithdrawClaim withdraw -> withdraw(withdraw, claimed(command, state), circumstances);
            case ValidateRealisation validate -> validate(validate, claimed(command, state), circumstances);
            case RejectClaim reject -> reject(reject, claimed(command, state), circumstances);
            case Reinvest reinvest -> reinvest(reinvest, claimed(command, state), circumstances);
        };
    }

    private static List<RealisedBenefitEvent> claim(
            ClaimRealisation command, RealisedBenefitState state, Circumstances circumstances) {
        return switch (state) {
            case Unclaimed _ -> {
                checkDivision(circumstances.actor(), command.claim());
                ClaimRules.check(command.claim(), command.others(), circumstances.today());
                yield List.of(new RealisationClaimed(command.realisedBenefitId(), command.claim()));
            }
            case Claimed claimed when SameFact.same(claimed.claim(), command.claim()) -> List.of();
            case Claimed _ -> throw new Refusal(Rule.REALISED_BENEFIT_EXISTS, command.realisedBenefitId());
        };
    }

    private static List<RealisedBenefitEvent> correct(
            CorrectClaim command, Claimed state, Circumstances circumstances) {
        RealisationClaim old = state.claim();
        checkDivision(circumstances.actor(), old);
        circumstances.requireExpectedVersion();
        if (state.standing() == Standing.WITHDRAWN) {
            throw notOpen(command, state);
        }
        var claim = new RealisationClaim(
                old.benefitId(),
                old.initiativeId(),
                old.perspective(),
                old.divisionId(),
                old.type(),
                old.period(),
                old.budgetLine(),
                command.amount(),
                command.contributionShare(),
                command.lineTotal(),
                command.evidence(),
                command.comment());
        if (SameFact.same(claim, old) && state.standing() != Standing.REJECTED) {
            return List.of();
        }
        ClaimRules.check(claim, command.others(), circumstances.today());
        if (claim.amount().compareTo(state.reinvested()) < 0) {
            throw new Refusal(
                    Rule.REINVESTED_ABOVE_VALIDATED, state.reinvested().toPlainString());
        }
        return List.of(new ClaimCorrected(command.realisedBenefitId(), claim, command.reason()));
    }

    private static List<RealisedBenefitEvent> withdraw(
            WithdrawClaim command, Claimed state, Circumstances circumstances) {
        checkDivision(circumstances.actor(), state.claim());
        if (state.standing() == Standing.WITHDRAWN && command.reason().equals(state.reason())) {
            return List.of();
        }
        circumstances.requireExpectedVersion();
        if (state.standing() == Standing.WITHDRAWN) {
            throw notOpen(command, state);
        }
        checkNothingReinvested(state);
        return List.of(new ClaimWithdrawn(command.realisedBenefitId(), command.reason()));
    }

    /** The version is required, so that nobody vouches for an amount that they have not seen. */
    private static List<RealisedBenefitEvent> validate(
            ValidateRealisation command, Claimed state, Circumstances circumstances) {
        if (state.standing() == Standing.VALIDATED) {
            return List.of();
        }
        checkFourEyes(circumstances.actor(), state);
        circumstances.requireExpectedVersion();
        if (state.standing() != Standing.CLAIMED) {
            throw notOpen(command, state);
        }
        return List.of(new RealisationValidated(command.realisedBenefitId(), command.comment()));
    }

    private static List<RealisedBenefitEvent> reject(RejectClaim command, Claimed state, Circumstances circumstances) {
        if (state.standing() == Standing.REJECTED && command.reason().equals(state.reason())) {
            return List.of();
        }
        checkFourEyes(circumstances.actor(), state);
        circumstances.requireExpectedVersion();
        if (state.standing() == Standing.REJECTED || state.standing() == Standing.WITHDRAWN) {
            throw notOpen(command, state);
        }
        var rejected = new ClaimRejected(command.realisedBenefitId(), command.reason());
        RealisationClaim before = state.validated();
        if (state.standing() == Standing.CLAIMED
                && before != null
                && !state.reinvestments().isEmpty()) {
            return List.of(
                    rejected,
                    new ClaimCorrected(command.realisedBenefitId(), before, command.reason()),
                    new RealisationValidated(command.realisedBenefitId(), command.reason()));
        }
        checkNothingReinvested(state);
        return List.of(rejected);
    }

    private static List<RealisedBenefitEvent> reinvest(Reinvest command, Claimed state, Circumstances circumstances) {
        var reinvested = new RealisationReinvested(
                command.realisedBenefitId(),
                command.reinvestmentId(),
                command.amount(),
                command.purpose(),
                command.date());
        RealisationReinvested known = state.reinvestments().get(command.reinvestmentId());
        if (known != null && SameFact.same(known, reinvested)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(Rule.REINVESTMENT_EXISTS, command.reinvestmentId());
        }
        if (state.standing() != Standing.VALIDATED) {
            throw new Refusal(Rule.CLAIM_NOT_VALIDATED, command.realisedBenefitId());
        }
        ClaimRules.checkAmount("amount", command.amount());
        if (command.date().isAfter(circumstances.today())) {
            throw new Refusal(Rule.DATE_IN_FUTURE, command.date());
        }
        var together = state.reinvested().add(command.amount());
        if (together.compareTo(state.claim().amount()) > 0) {
            throw new Refusal(Rule.REINVESTED_ABOVE_VALIDATED, together.toPlainString());
        }
        return List.of(reinvested);
    }

    private static Claimed claimed(RealisedBenefitCommand command, RealisedBenefitState state) {
        return switch (state) {
            case Unclaimed _ -> throw new Refusal(Rule.REALISED_BENEFIT_UNKNOWN, command.realisedBenefitId());
            case Claimed claimed -> claimed;
        };
    }

    private static Refusal notOpen(RealisedBenefitCommand command, Claimed state) {
        return new Refusal(Rule.CLAIM_NOT_OPEN, command.realisedBenefitId(), state.standing());
    }

    private static void checkDivision(Actor actor, RealisationClaim claim) {
        if (!actor.roles().contains(Role.BENEFIT_OWNER) && !actor.mayReportFor(claim.divisionId())) {
            throw new Refusal(Rule.OTHER_DIVISION, claim.divisionId());
        }
    }

    private static void checkFourEyes(Actor actor, Claimed state) {
        if (state.claimants().stream().anyMatch(actor::is)) {
            throw new Refusal(Rule.VALIDATING_OWN_CLAIM);
        }
    }

    private static void checkNothingReinvested(Claimed state) {
        if (!state.reinvestments().isEmpty()) {
            throw new Refusal(Rule.CLAIM_REINVESTED, state.reinvested().toPlainString());
        }
    }
}
