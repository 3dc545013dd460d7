package se.nyttospar.command.forum;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.forum.ForumCommand.CloseForum;
import se.nyttospar.command.forum.ForumCommand.FormForum;
import se.nyttospar.command.forum.ForumCommand.ReviseForum;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.forum.ForumEvent;

/** The stream of one forum; {@link ForumDecider} decides, {@link ForumState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Forum {

    @AggregateIdentifier
    private @Nullable String stream;

    private ForumState state = new ForumState.Unformed();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FormForum command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseForum command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseForum command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(ForumCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        ForumDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ForumEvent event) {
        stream = event.stream();
        state = ForumState.evolve(state, event);
    }
}
