package se.nyttospar.command.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.meeting.MeetingCommand.CallMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CancelMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CorrectMinutes;
import se.nyttospar.command.meeting.MeetingCommand.HoldMeeting;
import se.nyttospar.command.meeting.MeetingCommand.ReviseAgenda;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.meeting.MeetingEvent;

/** The stream of one meeting; {@link MeetingDecider} decides, {@link MeetingState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Meeting {

    @AggregateIdentifier
    private @Nullable String stream;

    private MeetingState state = new MeetingState.Uncalled();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CallMeeting command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviseAgenda command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HoldMeeting command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectMinutes command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelMeeting command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(MeetingCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        MeetingDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        stream = event.stream();
        state = MeetingState.evolve(state, event);
    }
}
