package se.nyttospar.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What scenario.yaml says; that file explains its words.
 *
 * @param rationales a sentence for each kind of decision
 */
record Scenario(Map<String, String> rationales, List<InitiativePlan> initiatives) {

    List<BenefitPlan> benefits() {
        return initiatives.stream().flatMap(plan -> plan.benefits().stream()).toList();
    }

    /** @param points decision points that no decision sets */
    record InitiativePlan(
            String id,
            String title,
            @Nullable String kind,
            @Nullable Boolean usesAi,
            String division,
            @Nullable List<DecisionPlan> decisions,
            @Nullable List<Integer> points,
            List<BenefitPlan> benefits) {

        List<DecisionPlan> taken() {
            return decisions == null ? List.of() : decisions;
        }

        List<Integer> plannedPoints() {
            return points == null ? List.of() : points;
        }
    }

    /**
     * A decision of the board.
     *
     * @param next the decision point that it sets
     * @param carriedOut when an adjustment was carried out
     */
    record DecisionPlan(
            String outcome,
            int ago,
            @Nullable Integer next,
            @Nullable Integer carriedOut) {}

    /** A known change of process that moves the level by {@code step}. */
    record RebasePlan(int ago, double step, String cause) {}
}
