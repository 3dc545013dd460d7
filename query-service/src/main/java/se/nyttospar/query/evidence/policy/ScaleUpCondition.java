package se.nyttospar.query.evidence.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.spc.Assurance;

/** The conditions of rule 12; scaling up takes all of them. */
public enum ScaleUpCondition {
    IMPROVEMENT_SUSTAINED,
    BASELINE_ROBUST,
    FOLLOW_UP_FULL,
    FRESH,
    VALIDATED,
    /** On the way to a target of change, or sure to keep a level that is to be kept. */
    ON_THE_WAY_TO_TARGET,
    ASSURANCE_NOT_FAILING,
    NO_BALANCING_WORSE,
    SAFETY_CRITICAL_FRESH,
    ECONOMY_SUFFICIENT,
    RISK_ACCEPTABLE,
    NOT_DOUBLE_COUNTED;

    /**
     * A condition that does not hold.
     *
     * @param benefitId the benefit that it does not hold for; null when it is about the initiative
     */
    public record Unmet(
            ScaleUpCondition condition, @Nullable String benefitId) {}

    static List<Unmet> unmet(Situation s) {
        List<Unmet> unmet = new ArrayList<>();
        s.primaries().forEach(primary -> {
            require(unmet, IMPROVEMENT_SUSTAINED, primary.variation() == Variation.IMPROVED_SUSTAINED, primary);
            require(unmet, BASELINE_ROBUST, primary.baseline() == Baseline.ROBUST, primary);
            require(unmet, FOLLOW_UP_FULL, primary.full(), primary);
            require(unmet, FRESH, primary.freshness() == Freshness.FRESH, primary);
            require(unmet, VALIDATED, primary.validated(), primary);
            require(unmet, ON_THE_WAY_TO_TARGET, onTheWay(primary), primary);
            require(unmet, ASSURANCE_NOT_FAILING, primary.assurance() != Assurance.FAIL, primary);
        });
        requireAll(unmet, NO_BALANCING_WORSE, s.balancing(), ScaleUpCondition::notWorse);
        requireAll(unmet, SAFETY_CRITICAL_FRESH, s.safetyCritical(), safety -> safety.freshness() == Freshness.FRESH);
        require(unmet, ECONOMY_SUFFICIENT, economySuffices(s.initiative()), null);
        require(unmet, RISK_ACCEPTABLE, riskIsAcceptable(s.initiative()), null);
        require(unmet, NOT_DOUBLE_COUNTED, !s.initiative().doubleCounted(), null);
        return List.copyOf(unmet);
    }

    private static void requireAll(
            List<Unmet> unmet,
            ScaleUpCondition condition,
            Stream<BenefitEvidence> benefits,
            Predicate<BenefitEvidence> holds) {
        benefits.forEach(benefit -> require(unmet, condition, holds.test(benefit), benefit));
    }

    private static void require(
            List<Unmet> unmet, ScaleUpCondition condition, boolean holds, @Nullable BenefitEvidence benefit) {
        if (!holds) {
            unmet.add(new Unmet(condition, benefit == null ? null : benefit.benefitId()));
        }
    }

    private static boolean onTheWay(BenefitEvidence primary) {
        return primary.trajectory().asPlanned()
                || primary.targetKind() == TargetKind.MAINTAIN && primary.assurance() == Assurance.PASS;
    }

    private static boolean notWorse(BenefitEvidence balancing) {
        return balancing.variation() != Variation.WORSE_SUSTAINED && balancing.variation() != Variation.WORSENING;
    }

    private static boolean economySuffices(InitiativeState initiative) {
        return switch (initiative.economy()) {
            case POS, SENSITIVE -> true;
            case UNPRICED -> initiative.kind() == InitiativeKind.MINOR || initiative.unpricedAccepted();
            case NEG, DEAD -> false;
        };
    }

    private static boolean riskIsAcceptable(InitiativeState initiative) {
        return switch (initiative.risk()) {
            case GREEN, AMBER -> true;
            case MISSING -> initiative.kind() == InitiativeKind.MINOR;
            case RED -> false;
        };
    }
}
