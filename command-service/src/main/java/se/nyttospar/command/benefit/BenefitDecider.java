package se.nyttospar.command.benefit;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.command.benefit.BenefitCommand.CorrectMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.DefineBenefit;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitCommand.RebaseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RecordGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RecordUnitGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RetireBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RetractMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.ReviseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.ReviseTarget;
import se.nyttospar.command.benefit.BenefitCommand.ValidateMeasurements;
import se.nyttospar.command.benefit.BenefitState.Retired;
import se.nyttospar.command.benefit.BenefitState.Tracked;
import se.nyttospar.command.benefit.BenefitState.Undefined;
import se.nyttospar.command.indicator.ExpectedValues;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRetired;

/** What happens when something is asked of a benefit: the events, or a refusal. A repetition is answered with no event. */
public final class BenefitDecider {

    private BenefitDecider() {}

    /**
     * Expects nothing of values.
     *
     * @throws Refusal when a rule is broken
     */
    public static List<BenefitEvent> decide(BenefitCommand command, BenefitState state, Circumstances circumstances) {
        return decide(command, state, circumstances, ExpectedValues.ANY);
    }

    /**
     * @param expected of the values of the benefit's indicator; implausible ones have to be confirmed
     * @throws Refusal when a rule is broken
     */
    public static List<BenefitEvent> decide(
            BenefitCommand command, BenefitState state, Circumstances circumstances, ExpectedValues expected) {
        return switch (command) {
            case DefineBenefit define -> define(define, state, circumstances);
            case RetireBenefit retire -> retire(retire, state, circumstances);
            case ReviseBenefit revise -> RevisionDecider.revise(revise, tracked(command, state), circumstances);
            case ReviseTarget revise -> RevisionDecider.revise(revise, tracked(command, state), circumstances);
            case RebaseBenefit rebase -> RevisionDecider.rebase(rebase, tracked(command, state), circumstances);
            case RecordGoLive live -> GoLiveDecider.goLive(live, tracked(command, state), circumstances);
            case RecordUnitGoLive live -> GoLiveDecider.goLive(live, tracked(command, state), circumstances);
            case MeasureEffect measure ->
                MeasurementDecider.measure(measure, tracked(command, state), circumstances, expected);
            case CorrectMeasurement correct ->
                MeasurementDecider.correct(correct, tracked(command, state), circumstances, expected);
            case RetractMeasurement retract ->
                MeasurementDecider.retract(retract, tracked(command, state), circumstances);
            case ValidateMeasurements validate ->
                MeasurementDecider.validate(validate, tracked(command, state), circumstances);
        };
    }

    private static List<BenefitEvent> define(DefineBenefit command, BenefitState state, Circumstances circumstances) {
        return switch (state) {
            case Undefined _ -> {
                ProfileRules.check(command.profile(), command.references(), circumstances.today());
                ProfileRules.checkComparison(
                        command.benefitId(),
                        command.profile(),
                        command.references().comparisonKnown());
                yield List.of(new BenefitDefined(command.benefitId(), command.profile()));
            }
            case Tracked tracked when SameFact.same(tracked.profile(), command.profile()) -> List.of();
            case Tracked _, Retired _ -> throw new Refusal(Rule.BENEFIT_EXISTS, command.benefitId());
        };
    }

    private static List<BenefitEvent> retire(RetireBenefit command, BenefitState state, Circumstances circumstances) {
        if (state instanceof Retired retired && retired.reason().equals(command.reason())) {
            return List.of();
        }
        tracked(command, state);
        circumstances.requireExpectedVersion();
        return List.of(new BenefitRetired(command.benefitId(), command.reason()));
    }

    private static Tracked tracked(BenefitCommand command, BenefitState state) {
        return switch (state) {
            case Undefined _ -> throw new Refusal(Rule.BENEFIT_UNKNOWN, command.benefitId());
            case Retired _ -> throw new Refusal(Rule.BENEFIT_RETIRED, command.benefitId());
            case Tracked tracked -> tracked;
        };
    }

    static void checkDivision(Actor actor, BenefitProfile profile) {
        if (!actor.mayReportFor(profile.divisionId())) {
            throw new Refusal(Rule.OTHER_DIVISION, profile.divisionId());
        }
    }

    static void checkNotInFuture(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new Refusal(Rule.DATE_IN_FUTURE, date);
        }
    }
}
