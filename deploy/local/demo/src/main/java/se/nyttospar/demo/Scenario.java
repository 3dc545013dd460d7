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

    /**
     * @param points decision points that no decision sets
     * @param statements what else is stated before the decisions, and {@code afterwards} after them
     */
    record InitiativePlan(
            String id,
            String title,
            @Nullable String kind,
            @Nullable Boolean usesAi,
            String division,
            @Nullable List<DecisionPlan> decisions,
            @Nullable List<Integer> points,
            @Nullable List<Statement> statements,
            @Nullable List<Statement> afterwards,
            List<BenefitPlan> benefits) {

        List<DecisionPlan> taken() {
            return decisions == null ? List.of() : decisions;
        }

        List<Statement> stated() {
            return statements == null ? List.of() : statements;
        }

        List<Statement> statedAfterwards() {
            return afterwards == null ? List.of() : afterwards;
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
     * @param deviation reason and authority, where it goes against the recommendation of its day
     */
    record DecisionPlan(
            String outcome,
            int ago,
            @Nullable Integer next,
            @Nullable Integer carriedOut,
            @Nullable Map<String, String> deviation) {}

    /** A known change of process that moves the level by {@code step}. */
    record RebasePlan(int ago, double step, String cause) {}
}
