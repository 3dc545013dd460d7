package se.nyttospar.command.indicator;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.indicator.IndicatorCommand.DefineIndicator;
import se.nyttospar.command.indicator.IndicatorCommand.ReviseIndicator;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.indicator.IndicatorRevised;

/** The stream of one indicator. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Indicator {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable IndicatorDefinition definition;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineIndicator command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseIndicator command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(IndicatorCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        IndicatorDecider.decide(command, definition, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(IndicatorEvent event) {
        stream = event.stream();
        definition = switch (event) {
            case IndicatorDefined defined -> defined.definition();
            case IndicatorRevised revised -> revised.definition();
        };
    }
}
