package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.profile.InitiativeDescription;

/** What can be asked about what an initiative is. */
sealed interface ProposalCommand extends InitiativeCommand {

    /** Propose to try something; {@code framework} is the goal framework that was found, {@code divisionKnown} whether its division was. */
    record ProposeInitiative(
            InitiativeProposed proposal, @Nullable GoalFramework framework, boolean divisionKnown)
            implements ProposalCommand {
        @Override
        public String initiativeId() {
            return proposal.initiativeId();
        }
    }

    /** State what describes it beside the proposal. */
    record DescribeInitiative(String initiativeId, InitiativeDescription description) implements ProposalCommand {}

    /** Say who owns it. */
    record AppointOwners(
            String initiativeId,
            String operationsOwner,
            @Nullable String technologyOwner,
            List<String> deputies) implements ProposalCommand {}

    /** The need is understood: go on to assessing how to meet it. */
    record BeginAssessment(
            String initiativeId, LocalDate date, @Nullable String comment) implements ProposalCommand {}
}
