package se.nyttospar.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.organisation.DivisionRegistered;

/** The stream of one division. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Division {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable DivisionRegistered registered;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterDivision command) {
        DivisionDecider.decide(command, registered).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DivisionRegistered event) {
        stream = event.stream();
        registered = event;
    }
}
