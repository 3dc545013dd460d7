package se.nyttospar.command.initiative;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.envelope.EventHeaders;
import se.nyttospar.events.initiative.InitiativeEvent;

/** The stream of one initiative; {@link InitiativeDecider} decides, {@link InitiativeState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Initiative {

    @AggregateIdentifier
    private @Nullable String stream;

    private InitiativeState state = new InitiativeState.Unproposed();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Asked asked, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        InitiativeDecider.decide(asked.command(), state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(InitiativeEvent event, @MetaDataValue(EventHeaders.ACTOR) String actor) {
        stream = event.stream();
        state = InitiativeState.evolve(state, event, actor);
    }
}
