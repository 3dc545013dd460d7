package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.ledger.StandingReport;

/** What can be planned, reported and decided for an initiative's decision points. */
sealed interface DecisionCommand extends InitiativeCommand {

    /** Let the board look at it on a day. */
    record PlanDecisionPoint(String initiativeId, LocalDate date) implements DecisionCommand {}

    /** Tell how resources and schedule stand at a decision point. */
    record ReportStanding(String initiativeId, StandingReport report) implements DecisionCommand {}

    /**
     * Decide about it.
     *
     * @param benefits what is promised by its benefits, for the gate
     * @param aiRules what the law asks for where AI is used
     * @param grounds what was found of what it refers to
     */
    record Decide(
            String initiativeId,
            String decisionId,
            DecisionOutcome outcome,
            String forum,
            LocalDate date,
            String rationale,
            @Nullable String conditions,
            @Nullable LocalDate nextDecisionPoint,
            @Nullable AnsweredRecommendation answers,
            @Nullable Deviation deviation,
            List<PromisedBenefit> benefits,
            AiRules aiRules,
            DecisionGrounds grounds)
            implements DecisionCommand {}

    /** Record that what a decision to adjust asked for has been done. */
    record CarryOutAdjustment(
            String initiativeId,
            String decisionId,
            LocalDate date,
            @Nullable String comment) implements DecisionCommand {}
}
