package se.nyttospar.command.benefit;

import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.BenefitCommand.DefineBenefit;
import se.nyttospar.command.initiative.InitiativeState;
import se.nyttospar.command.refusal.BodyReader;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.benefit.BenefitEvent;
import tools.jackson.databind.JsonNode;

/** Defines benefits that are stated in a list instead of one by one; the same demands, the same decisions. */
@Component
public class Promises {

    private final CommandDesk desk;
    private final Profiles profiles;
    private final BodyReader bodies;
    private final Repository<Benefit> benefits;

    Promises(CommandDesk desk, Profiles profiles, BodyReader bodies, Repository<Benefit> benefits) {
        this.desk = desk;
        this.profiles = profiles;
        this.bodies = bodies;
        this.benefits = benefits;
    }

    /**
     * Defines a benefit.
     *
     * @param body as in the request that defines one
     * @throws Refusal when a rule is broken
     */
    public Answer define(String id, JsonNode body, Circumstances circumstances, Idempotency idempotency) {
        return desk.perform(profiles.definition(Ids.check(id), read(body)), circumstances, idempotency);
    }

    /**
     * The state that defining it would lead to; the same when nothing would change.
     *
     * @param initiatives what is known of an initiative when the benefit comes
     * @throws Refusal when a rule is broken
     */
    public BenefitState after(
            String id,
            JsonNode body,
            Function<String, InitiativeState> initiatives,
            BenefitState state,
            Circumstances circumstances) {
        DefineBenefit command = profiles.definition(Ids.check(id), read(body), initiatives);
        BenefitState after = state;
        for (BenefitEvent event : BenefitDecider.decide(command, state, circumstances)) {
            after = BenefitState.evolve(after, event, circumstances.actor().id());
        }
        return after;
    }

    /** What is known of a benefit now. */
    public BenefitState now(String id) {
        return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(id))
                .executeWithResult(() -> load(id))
                .getPayload();
    }

    private BenefitState load(String id) {
        try {
            return benefits.load(BenefitEvent.FAMILY + ':' + id).invoke(Benefit::state);
        } catch (AggregateNotFoundException _) {
            return new BenefitState.Undefined();
        }
    }

    private BenefitBodies.Profile read(JsonNode body) {
        return bodies.read(body, BenefitBodies.Profile.class);
    }
}
