package se.nyttospar.command.initiative;

import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.initiative.ProposalCommand.ProposeInitiative;
import se.nyttospar.command.refusal.BodyReader;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.events.initiative.InitiativeEvent;
import tools.jackson.databind.JsonNode;

/** Proposes initiatives that are stated in a list instead of one by one; the same demands, the same decisions. */
@Component
public class Proposals {

    private final CommandDesk desk;
    private final Definitions definitions;
    private final BodyReader bodies;
    private final ProposalReading reading;

    Proposals(CommandDesk desk, Definitions definitions, BodyReader bodies, ProposalReading reading) {
        this.desk = desk;
        this.definitions = definitions;
        this.bodies = bodies;
        this.reading = reading;
    }

    /**
     * Proposes an initiative.
     *
     * @param body as in the request that proposes one
     * @throws Refusal when a rule is broken
     */
    public Answer propose(String id, JsonNode body, Circumstances circumstances, Idempotency idempotency) {
        return desk.perform(new Asked(command(id, body)), circumstances, idempotency);
    }

    /**
     * The state that proposing it would lead to; the same when nothing would change.
     *
     * @throws Refusal when a rule is broken
     */
    public InitiativeState after(String id, JsonNode body, InitiativeState state, Circumstances circumstances) {
        InitiativeState after = state;
        for (InitiativeEvent event : InitiativeDecider.decide(command(id, body), state, circumstances)) {
            after = InitiativeState.evolve(after, event, circumstances.actor().id());
        }
        return after;
    }

    /** What is known of an initiative now. */
    public InitiativeState now(String id) {
        return definitions.initiative(id);
    }

    private ProposeInitiative command(String id, JsonNode body) {
        return reading.command(id, bodies.read(body, InitiativeBodies.Proposal.class));
    }
}
