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
import static se.nyttospar.query.evidence.policy.Outcome.ADJUST;
import static se.nyttospar.query.evidence.policy.Outcome.CONTINUE_MEASURING;
import static se.nyttospar.query.evidence.policy.Outcome.PAUSE;
import static se.nyttospar.query.evidence.policy.Outcome.SCALE_UP;
import static se.nyttospar.query.evidence.policy.Outcome.STOP;

import java.util.List;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.economy.Economy;
import se.nyttospar.query.evidence.spc.Assurance;

/** The fourteen rules of policy v1, in order: harm first, then what may not be known, then effect and economy. */
final class RulesV1 {

    static final List<Rule> ALL = List.of(
            new Rule(
                    1,
                    s -> s.initiative().aiGate() == AiGate.PROHIBITED,
                    _ -> STOP,
                    (_, trail) -> trail.input(AI_GATE)),
            new Rule(
                    2,
                    s -> onHold(s) || atRisk(s) || s.safetyCritical().anyMatch(RulesV1::harmful),
                    _ -> PAUSE,
                    (s, trail) -> trail.inputIf(onHold(s), AI_GATE)
                            .inputIf(atRisk(s), RISK)
                            .judged(s.safetyCritical().filter(RulesV1::harmful))),
            new Rule(3, s -> !s.initiative().gateMissing().isEmpty(), _ -> PAUSE, (_, trail) -> trail.input(GATE)),
            new Rule(4, s -> s.primaries().findAny().isEmpty(), _ -> CONTINUE_MEASURING, (_, trail) -> trail),
            new Rule(
                    5,
                    s -> s.anyPrimary(RulesV1::abandoned),
                    _ -> PAUSE,
                    (s, trail) -> trail.latest(s.primaries().filter(RulesV1::abandoned))),
            new Rule(
                    6,
                    s -> s.anyPrimary(RulesV1::unknown) || s.safetyCritical().anyMatch(RulesV1::unwatched),
                    _ -> CONTINUE_MEASURING,
                    (s, trail) -> trail.latest(s.primaries().filter(RulesV1::unknown))
                            .goLive(s.primaries().filter(RulesV1::unknown))
                            .latest(s.safetyCritical().filter(RulesV1::unwatched))),
            new Rule(
                    7,
                    s -> s.balancing().anyMatch(RulesV1::costly),
                    _ -> ADJUST,
                    (s, trail) -> trail.judged(s.balancing().filter(RulesV1::costly))),
            new Rule(
                    8,
                    s -> s.anyPrimary(RulesV1::worse),
                    s -> s.startedEffect() ? PAUSE : ADJUST,
                    (s, trail) -> trail.judged(s.primaries().filter(RulesV1::worse))),
            new Rule(
                    9,
                    s -> !s.startedEffect() || s.anyPrimary(primary -> !primary.enough()),
                    _ -> CONTINUE_MEASURING,
                    (s, trail) ->
                            trail.goLive(s.primaries()).judged(s.primaries().filter(primary -> !primary.enough()))),
            new Rule(
                    10,
                    s -> s.noneImproved() && (s.initiative().economy() == Economy.DEAD || hopeless(s)),
                    s -> tooEarlyToStop(s) ? ADJUST : STOP,
                    (s, trail) -> trail.judged(s.primaries())
                            .input(ECONOMY)
                            .inputIf(hopeless(s), DUE)
                            .inputIf(hopeless(s), ADJUSTED)
                            .inputIf(s.initiative().alternativeRisk() == RiskLevel.RED, ALTERNATIVE_RISK)
                            .judged(s.benefits().stream()
                                    .filter(benefit -> !s.used() && benefit.role() == BenefitRole.ADOPTION))),
            new Rule(
                    11,
                    s -> s.noneImproved() && s.initiative().economy() == Economy.NEG,
                    _ -> PAUSE,
                    (s, trail) -> trail.judged(s.primaries()).input(ECONOMY)),
            new Rule(
                    12,
                    s -> ScaleUpCondition.unmet(s).isEmpty(),
                    s -> s.initiative().stage() == Stage.OPERATION ? CONTINUE_MEASURING : SCALE_UP,
                    (s, trail) -> trail.judged(s.primaries())
                            .validations(s.primaries())
                            .judged(s.balancing())
                            .latest(s.safetyCritical())
                            .input(ECONOMY, UNPRICED_ACCEPTED, RISK, DOUBLE_COUNTED)),
            new Rule(
                    13,
                    s -> s.anyPrimary(RulesV1::disappointing),
                    _ -> ADJUST,
                    (s, trail) -> trail.judged(s.primaries().filter(RulesV1::disappointing))),
            new Rule(14, _ -> true, _ -> CONTINUE_MEASURING, (s, trail) -> trail.judged(s.primaries())));

    private RulesV1() {}

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

    /** Decision time has come, adjusting has been tried, and neither effect nor economy speaks for going on. */
    private static boolean hopeless(Situation s) {
        InitiativeState initiative = s.initiative();
        return initiative.due()
                && initiative.adjusted()
                && s.everyPrimary(
                        primary -> primary.full() && primary.trajectory().failing())
                && (initiative.economy() == Economy.NEG || initiative.economy() == Economy.UNPRICED);
    }

    /** Too little used to judge, or not acting is riskier. */
    private static boolean tooEarlyToStop(Situation s) {
        return !s.used() || s.initiative().alternativeRisk() == RiskLevel.RED;
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
