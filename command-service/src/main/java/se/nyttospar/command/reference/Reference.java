package se.nyttospar.command.reference;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.reference.ReferenceCommand.ImportReference;
import se.nyttospar.command.reference.ReferenceCommand.WithdrawReference;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.reference.ReferenceEvent;

/** The stream of one reference; {@link ReferenceDecider} decides, {@link ReferenceState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Reference {

    @AggregateIdentifier
    private @Nullable String stream;

    private ReferenceState state = new ReferenceState.Unimported();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportReference command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawReference command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(ReferenceCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        ReferenceDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ReferenceEvent event) {
        stream = event.stream();
        state = ReferenceState.evolve(state, event);
    }
}
