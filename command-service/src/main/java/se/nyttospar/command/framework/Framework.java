package se.nyttospar.command.framework;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.framework.FrameworkCommand.PublishFramework;
import se.nyttospar.command.framework.FrameworkCommand.RetireFramework;
import se.nyttospar.command.framework.FrameworkCommand.ReviseFramework;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.framework.FrameworkEvent;

/** The stream of one goal framework; {@link FrameworkDecider} decides, {@link FrameworkState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Framework {

    @AggregateIdentifier
    private @Nullable String stream;

    private FrameworkState state = new FrameworkState.Unpublished();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishFramework command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseFramework command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetireFramework command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(FrameworkCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        FrameworkDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FrameworkEvent event) {
        stream = event.stream();
        state = FrameworkState.evolve(state, event);
    }
}
