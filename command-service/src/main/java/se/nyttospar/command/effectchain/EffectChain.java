package se.nyttospar.command.effectchain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.effectchain.EffectChainCommand.AddNode;
import se.nyttospar.command.effectchain.EffectChainCommand.LinkNodes;
import se.nyttospar.command.effectchain.EffectChainCommand.OpenChain;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveLink;
import se.nyttospar.command.effectchain.EffectChainCommand.RemoveNode;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.effectchain.EffectChainEvent;

/** The stream of one effect chain; {@link EffectChainDecider} decides, {@link EffectChainState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class EffectChain {

    @AggregateIdentifier
    private @Nullable String stream;

    private EffectChainState state = new EffectChainState.Unopened();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenChain command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddNode command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveNode command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LinkNodes command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveLink command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(EffectChainCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        EffectChainDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(EffectChainEvent event) {
        stream = event.stream();
        state = EffectChainState.evolve(state, event);
    }
}
