package se.nyttospar.command.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Actor;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.OwnersAppointed;

/**
 * Whose initiative it is; pseudonymous ids.
 *
 * @param proposer whoever proposed it, who stays one of those that may not decide
 */
record Owners(
        String proposer,
        @Nullable String operations,
        @Nullable String technology,
        List<String> deputies) {

    static Owners of(InitiativeProposed proposal, String proposer) {
        return new Owners(proposer, proposal.operationsOwner(), proposal.technologyOwner(), List.of());
    }

    Owners after(OwnersAppointed appointed) {
        return new Owners(proposer, appointed.operationsOwner(), appointed.technologyOwner(), appointed.deputies());
    }

    boolean include(Actor actor) {
        return actor.is(proposer)
                || actor.is(operations)
                || actor.is(technology)
                || deputies.stream().anyMatch(actor::is);
    }
}
