package se.nyttospar.command.indicator;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;

/** The stream of one indicator. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Indicator {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable IndicatorDefinition definition;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineIndicator command) {
        IndicatorDecider.decide(command, definition).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(IndicatorDefined event) {
        stream = event.stream();
        definition = event.definition();
    }
}
