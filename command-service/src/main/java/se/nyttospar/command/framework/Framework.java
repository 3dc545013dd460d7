package se.nyttospar.command.framework;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;

/** The stream of one goal framework. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Framework {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable GoalFramework published;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishFramework command) {
        FrameworkDecider.decide(command, published).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FrameworkPublished event) {
        stream = event.stream();
        published = event.framework();
    }
}
