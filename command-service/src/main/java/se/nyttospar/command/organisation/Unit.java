package se.nyttospar.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.organisation.UnitRegistered;

/** The stream of one unit. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Unit {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable UnitRegistered registered;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterUnit command) {
        UnitDecider.decide(command, registered).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(UnitRegistered event) {
        stream = event.stream();
        registered = event;
    }
}
