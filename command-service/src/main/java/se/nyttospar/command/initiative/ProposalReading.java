package se.nyttospar.command.initiative;

import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.initiative.ProposalCommand.ProposeInitiative;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.InitiativeProposed;

/** Completes what is stated of an initiative with what its references say. */
@Component
class ProposalReading {

    private final Definitions definitions;

    ProposalReading(Definitions definitions) {
        this.definitions = definitions;
    }

    ProposeInitiative command(String id, InitiativeBodies.Proposal body) {
        var proposal = new InitiativeProposed(
                Ids.check(id),
                body.title(),
                body.description(),
                body.kind(),
                Ids.check(body.divisionId()),
                Ids.check(body.frameworkId()),
                body.portfolio(),
                body.focusArea(),
                Boolean.TRUE.equals(body.usesAi()),
                ActorIds.stated("operationsOwner", body.operationsOwner()),
                ActorIds.stated("technologyOwner", body.technologyOwner()));
        return new ProposeInitiative(
                proposal, definitions.framework(body.frameworkId()), definitions.hasDivision(body.divisionId()));
    }
}
