package se.nyttospar.query.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.AiRole;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;
import se.nyttospar.query.evidence.spc.Assurance;

/**
 * What a framework's goals have led to. Decisions and money are those of the year; effects are as they stood on {@code day}.
 *
 * @param position every event up to it counts
 * @param day what dates and deadlines are held against
 */
public record AnnualReport(
        String frameworkId,
        LocalText framework,
        int year,
        long position,
        LocalDate day,
        List<Goal> goals,
        List<Effect> effects,
        List<Decision> decisions,
        List<Money> economy,
        List<Deviating> deviations,
        AiSummary ai) {

    /**
     * A perspective, a strategic goal or an effect goal, and the benefits that name it.
     *
     * @param improved benefits that are better than before
     * @param asPlanned benefits that are as far as was planned
     */
    public record Goal(
            GoalKind kind,
            String id,
            LocalText name,
            @Nullable LocalDate deadline,
            int benefits,
            int improved,
            int asPlanned) {}

    public enum GoalKind {
        PERSPECTIVE,
        STRATEGIC_GOAL,
        EFFECT_GOAL
    }

    /**
     * A benefit.
     *
     * @param before centre before go-live
     * @param after mean of the last follow-up points, at most seven
     * @param attainment share of the way from baseline to target
     * @param suppressed whether figures are left out, because too few people are behind one of them
     */
    public record Effect(
            String benefitId,
            String title,
            @Nullable String initiativeId,
            String divisionId,
            String perspective,
            BenefitRole role,
            String indicator,
            String unit,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetDate,
            @Nullable BigDecimal attainment,
            Variation variation,
            Trajectory trajectory,
            Assurance assurance,
            Freshness freshness,
            boolean suppressed) {}

    /** @param recommended what it answered, where it answered anything */
    public record Decision(
            String initiativeId,
            String title,
            LocalDate date,
            String forum,
            DecisionOutcome outcome,
            @Nullable RecommendedOutcome recommended,
            Agreement agreement,
            @Nullable String reason,
            @Nullable String authority) {}

    /**
     * The year's money of an initiative, in kronor. What is planned is as in its calculation, in the prices of its price level.
     *
     * @param plannedBenefits of every kind; {@code plannedCashable} those that free money in a budget
     */
    public record Money(
            String initiativeId,
            String title,
            BigDecimal plannedCosts,
            BigDecimal plannedBenefits,
            BigDecimal plannedCashable,
            BigDecimal actualCosts,
            BigDecimal claimed,
            BigDecimal validated,
            BigDecimal reinvested) {}

    /** Something that is not as it should be. */
    public record Deviating(DeviationKind kind, String id, String title, String what) {}

    public enum DeviationKind {
        /** A decision that differs from its recommendation. */
        DECISION,
        /** A benefit that becomes worse. */
        WORSE,
        /** A benefit that is far behind its plan. */
        BEHIND_PLAN,
        /** A benefit whose values are overdue. */
        OVERDUE
    }

    /**
     * The AI register in short.
     *
     * @param classes initiatives by class of the AI Act; those without a profile are not in it
     */
    public record AiSummary(
            int initiatives,
            int withoutProfile,
            int suspended,
            SortedMap<AiActClass, Integer> classes,
            List<AiUse> uses) {}

    /** @param aiActClass left out where no profile has been stated */
    public record AiUse(
            String initiativeId,
            String title,
            Stage stage,
            @Nullable AiActClass aiActClass,
            @Nullable AiRole role,
            @Nullable String purpose,
            boolean suspended) {}
}
