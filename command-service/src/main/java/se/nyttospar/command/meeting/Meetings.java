package se.nyttospar.command.meeting;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.command.meeting.MeetingBodies.Cancellation;
import se.nyttospar.command.meeting.MeetingBodies.Correction;
import se.nyttospar.command.meeting.MeetingBodies.MinutesBody;
import se.nyttospar.command.meeting.MeetingBodies.NewMeeting;
import se.nyttospar.command.meeting.MeetingBodies.Revision;
import se.nyttospar.command.meeting.MeetingCommand.CallMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CancelMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CorrectMinutes;
import se.nyttospar.command.meeting.MeetingCommand.HoldMeeting;
import se.nyttospar.command.meeting.MeetingCommand.ReviseAgenda;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.CommandAnswers;
import se.nyttospar.command.request.CommandDesk;
import se.nyttospar.command.request.CommandRequest;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.Minutes;

/** {@code /command/v1/meetings} */
@RestController
@RequestMapping("/command/v1/meetings")
class Meetings {

    private final CommandDesk desk;
    private final MeetingLookup lookup;

    Meetings(CommandDesk desk, MeetingLookup lookup) {
        this.desk = desk;
        this.lookup = lookup;
    }

    @PostMapping
    ResponseEntity<CommandAnswers.Body> call(@Valid @RequestBody NewMeeting body, CommandRequest request) {
        String id = Ids.chosenOrOf(request, body.id());
        String forum = Ids.check(body.forumId());
        List<AgendaItem> agenda = MeetingBodies.agenda(body.agenda());
        var command = new CallMeeting(id, forum, body.date(), agenda, lookup.of(forum, agenda));
        return CommandAnswers.created(id, perform(command, request));
    }

    @PostMapping("/{id}/agenda")
    ResponseEntity<CommandAnswers.Body> revise(
            @PathVariable String id, @Valid @RequestBody Revision body, CommandRequest request) {
        List<AgendaItem> agenda = MeetingBodies.agenda(body.agenda());
        var command = new ReviseAgenda(Ids.check(id), body.date(), agenda, body.reason(), lookup.of(agenda));
        return CommandAnswers.done(id, perform(command, request));
    }

    @PostMapping("/{id}/minutes")
    ResponseEntity<CommandAnswers.Body> hold(
            @PathVariable String id, @Valid @RequestBody MinutesBody body, CommandRequest request) {
        Minutes minutes = body.stated();
        return CommandAnswers.done(id, perform(new HoldMeeting(Ids.check(id), minutes, lookup.of(minutes)), request));
    }

    @PostMapping("/{id}/minutes/correction")
    ResponseEntity<CommandAnswers.Body> correct(
            @PathVariable String id, @Valid @RequestBody Correction body, CommandRequest request) {
        Minutes minutes = body.minutes().stated();
        var command = new CorrectMinutes(Ids.check(id), minutes, body.reason(), lookup.of(minutes));
        return CommandAnswers.done(id, perform(command, request));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<CommandAnswers.Body> cancel(
            @PathVariable String id, @Valid @RequestBody Cancellation body, CommandRequest request) {
        return CommandAnswers.done(id, perform(new CancelMeeting(Ids.check(id), body.reason()), request));
    }

    private Answer perform(MeetingCommand command, CommandRequest request) {
        return desk.perform(command, request.circumstances(), request.idempotency());
    }
}
