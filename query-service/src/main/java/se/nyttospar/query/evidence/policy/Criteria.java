package se.nyttospar.query.evidence.policy;

import static se.nyttospar.query.evidence.policy.InitiativeInput.ADJUSTED;
import static se.nyttospar.query.evidence.policy.InitiativeInput.AI_GATE;
import static se.nyttospar.query.evidence.policy.InitiativeInput.ALTERNATIVE_RISK;
import static se.nyttospar.query.evidence.policy.InitiativeInput.DOUBLE_COUNTED;
import static se.nyttospar.query.evidence.policy.InitiativeInput.DUE;
import static se.nyttospar.query.evidence.policy.InitiativeInput.ECONOMY;
import static se.nyttospar.query.evidence.policy.InitiativeInput.GATE;
import static se.nyttospar.query.evidence.policy.InitiativeInput.RISK;
import static se.nyttospar.query.evidence.policy.InitiativeInput.UNPRICED_ACCEPTED;

import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.policy.PolicyCircumstance;
import se.nyttospar.events.policy.PolicyCondition;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.evidence.spc.Assurance;

/** What the words that policies are made of mean. The same word means the same in every version. */
final class Criteria {

    private Criteria() {}

    static Criterion of(PolicyCondition condition) {
        return switch (condition) {
            case AI_PROHIBITED ->
                new Criterion(s -> s.initiative().aiGate() == AiGate.PROHIBITED, (_, trail) -> trail.input(AI_GATE));
            case ON_HOLD_OR_HARMFUL ->
                new Criterion(
                        s -> onHold(s) || atRisk(s) || s.safetyCritical().anyMatch(Criteria::harmful),
                        (s, trail) -> trail.inputIf(onHold(s), AI_GATE)
                                .inputIf(atRisk(s), RISK)
                                .judged(s.safetyCritical().filter(Criteria::harmful)));
            case GATE_INCOMPLETE ->
                new Criterion(s -> !s.initiative().gateMissing().isEmpty(), (_, trail) -> trail.input(GATE));
            case NO_PRIMARY_BENEFIT ->
                new Criterion(s -> s.primaries().findAny().isEmpty());
            case PRIMARY_ABANDONED ->
                new Criterion(
                        s -> s.anyPrimary(Criteria::abandoned),
                        (s, trail) -> trail.latest(s.primaries().filter(Criteria::abandoned)));
            case EFFECT_UNKNOWN ->
                new Criterion(
                        s -> s.anyPrimary(Criteria::unknown)
                                || s.safetyCritical().anyMatch(Criteria::unwatched),
                        (s, trail) -> trail.latest(s.primaries().filter(Criteria::unknown))
                                .goLive(s.primaries().filter(Criteria::unknown))
                                .latest(s.safetyCritical().filter(Criteria::unwatched)));
            case BALANCING_WORSE ->
                new Criterion(
                        s -> s.balancing().anyMatch(Criteria::costly),
                        (s, trail) -> trail.judged(s.balancing().filter(Criteria::costly)));
            case PRIMARY_WORSE ->
                new Criterion(
                        s -> s.anyPrimary(Criteria::worse),
                        (s, trail) -> trail.judged(s.primaries().filter(Criteria::worse)));
            case TOO_EARLY_TO_JUDGE ->
                new Criterion(
                        s -> !s.startedEffect() || s.anyPrimary(Criteria::few),
                        (s, trail) ->
                                trail.goLive(s.primaries()).judged(s.primaries().filter(Criteria::few)));
            case HOPELESS ->
                new Criterion(
                        s -> s.noneImproved() && (s.initiative().economy() == Economy.DEAD || hopeless(s)),
                        (s, trail) -> trail.judged(s.primaries())
                                .input(ECONOMY)
                                .inputIf(hopeless(s), DUE)
                                .inputIf(hopeless(s), ADJUSTED));
            case NO_EFFECT_AND_UNECONOMIC ->
                new Criterion(
                        s -> s.noneImproved() && s.initiative().economy() == Economy.NEG,
                        (s, trail) -> trail.judged(s.primaries()).input(ECONOMY));
            case READY_TO_SCALE_UP ->
                new Criterion(
                        s -> ScaleUpCondition.unmet(s).isEmpty(),
                        (s, trail) -> trail.judged(s.primaries())
                                .validations(s.primaries())
                                .judged(s.balancing())
                                .latest(s.safetyCritical())
                                .input(ECONOMY, UNPRICED_ACCEPTED, RISK, DOUBLE_COUNTED));
            case DISAPPOINTING ->
                new Criterion(
                        s -> s.anyPrimary(Criteria::disappointing),
                        (s, trail) -> trail.judged(s.primaries().filter(Criteria::disappointing)));
            case ALWAYS -> new Criterion(_ -> true, (s, trail) -> trail.judged(s.primaries()));
        };
    }

    static Criterion of(PolicyCircumstance circumstance) {
        return switch (circumstance) {
            case EFFECT_STARTED -> new Criterion(Situation::startedEffect);
            case TOO_EARLY_TO_STOP ->
                new Criterion(
                        s -> !s.used() || notActingIsRiskier(s),
                        (s, trail) -> trail.inputIf(notActingIsRiskier(s), ALTERNATIVE_RISK)
                                .judged(s.benefits().stream()
                                        .filter(benefit -> !s.used() && benefit.role() == BenefitRole.ADOPTION)));
            case IN_OPERATION -> new Criterion(s -> s.initiative().stage() == Stage.OPERATION);
        };
    }

    private static boolean onHold(Situation s) {
        return s.initiative().aiGate() == AiGate.HOLD;
    }

    private static boolean atRisk(Situation s) {
        return s.initiative().risk() == RiskLevel.RED;
    }

    private static boolean worse(BenefitEvidence benefit) {
        return benefit.variation() == Variation.WORSE_SUSTAINED;
    }

    private static boolean harmful(BenefitEvidence safetyCritical) {
        return worse(safetyCritical) || safetyCritical.lastOutsideBad();
    }

    private static boolean costly(BenefitEvidence balancing) {
        return !balancing.safetyCritical() && worse(balancing);
    }

    private static boolean abandoned(BenefitEvidence benefit) {
        return benefit.freshness() == Freshness.ABANDONED;
    }

    private static boolean unknown(BenefitEvidence primary) {
        return primary.freshness() == Freshness.STALE || primary.baseline() == Baseline.NONE;
    }

    private static boolean unwatched(BenefitEvidence safetyCritical) {
        return safetyCritical.freshness() == Freshness.STALE
                || abandoned(safetyCritical)
                || safetyCritical.variation() == Variation.NO_DATA;
    }

    private static boolean few(BenefitEvidence primary) {
        return !primary.enough();
    }

    /** Decision time has come, adjusting has been tried, and neither effect nor economy speaks for going on. */
    private static boolean hopeless(Situation s) {
        InitiativeState initiative = s.initiative();
        return initiative.due()
                && initiative.adjusted()
                && s.everyPrimary(
                        primary -> primary.full() && primary.trajectory().failing())
                && (initiative.economy() == Economy.NEG || initiative.economy() == Economy.UNPRICED);
    }

    private static boolean notActingIsRiskier(Situation s) {
        return s.initiative().alternativeRisk() == RiskLevel.RED;
    }

    private static boolean disappointing(BenefitEvidence primary) {
        Trajectory trajectory = primary.trajectory();
        boolean fallsShort = primary.variation().improved()
                && (trajectory == Trajectory.BEHIND || trajectory.failing() || primary.assurance() == Assurance.FAIL);
        return switch (primary.variation()) {
            case NO_SIGNAL, WORSENING, CONFLICT -> primary.full();
            case NO_DATA, IMPROVED_SUSTAINED, WORSE_SUSTAINED, IMPROVING -> fallsShort;
        };
    }
}
