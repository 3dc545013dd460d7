package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.InitiativeProposed;

/** What can be asked of an initiative. */
public sealed interface InitiativeCommand extends Command {

    String initiativeId();

    @Override
    default String stream() {
        return InitiativeEvent.FAMILY + ':' + initiativeId();
    }

    /** Propose to try something; {@code framework} is the goal framework that was found, {@code divisionKnown} whether its division was. */
    record ProposeInitiative(
            InitiativeProposed proposal, @Nullable GoalFramework framework, boolean divisionKnown)
            implements InitiativeCommand {
        @Override
        public String initiativeId() {
            return proposal.initiativeId();
        }
    }

    /** Let the board look at it on a day. */
    record PlanDecisionPoint(String initiativeId, LocalDate date) implements InitiativeCommand {}

    /**
     * Decide about it.
     *
     * @param benefits what is promised by its benefits, for the gate
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
            List<PromisedBenefit> benefits)
            implements InitiativeCommand {}

    /** Record that what a decision to adjust asked for has been done. */
    record CarryOutAdjustment(
            String initiativeId,
            String decisionId,
            LocalDate date,
            @Nullable String comment) implements InitiativeCommand {}
}
