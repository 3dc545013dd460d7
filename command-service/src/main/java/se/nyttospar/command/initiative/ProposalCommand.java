package se.nyttospar.command.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.profile.InitiativeDescription;

/** What can be asked about what an initiative is. */
sealed interface ProposalCommand extends InitiativeCommand {

    /**
     * Propose to try something.
     *
     * @param framework the goal framework that was found
     * @param divisionKnown whether its division was found
     * @param portfolioOpen whether its portfolio, if one is stated, was found
     */
    record ProposeInitiative(
            InitiativeProposed proposal,
            @Nullable GoalFramework framework,
            boolean divisionKnown,
            boolean portfolioOpen)
            implements ProposalCommand {
        @Override
        public String initiativeId() {
            return proposal.initiativeId();
        }
    }

    /** State what describes it beside the proposal; {@code areaOpen} is whether the development area, if one is stated, was found. */
    record DescribeInitiative(String initiativeId, InitiativeDescription description, boolean areaOpen)
            implements ProposalCommand {}

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
