package se.nyttospar.command.meeting;

import java.util.List;
import se.nyttospar.command.meeting.MeetingCommand.CallMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CancelMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CorrectMinutes;
import se.nyttospar.command.meeting.MeetingCommand.HoldMeeting;
import se.nyttospar.command.meeting.MeetingCommand.ReviseAgenda;
import se.nyttospar.command.meeting.MeetingState.Called;
import se.nyttospar.command.meeting.MeetingState.Cancelled;
import se.nyttospar.command.meeting.MeetingState.Held;
import se.nyttospar.command.meeting.MeetingState.Uncalled;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.meeting.AgendaRevised;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingCancelled;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.MinutesCorrected;

/** What happens when something is asked of a meeting: the events, or a refusal. */
public final class MeetingDecider {

    private MeetingDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<MeetingEvent> decide(MeetingCommand command, MeetingState state, Circumstances circumstances) {
        return switch (command) {
            case CallMeeting call -> call(call, state);
            case ReviseAgenda revise -> revise(revise, state, circumstances);
            case HoldMeeting hold -> hold(hold, state, circumstances);
            case CorrectMinutes correct -> correct(correct, state, circumstances);
            case CancelMeeting cancel -> cancel(cancel, state, circumstances);
        };
    }

    private static List<MeetingEvent> call(CallMeeting command, MeetingState state) {
        var wanted = new Called(command.forumId(), command.date(), command.agenda());
        if (wanted.equals(state)) {
            return List.of();
        }
        if (!(state instanceof Uncalled)) {
            throw new Refusal(Rule.MEETING_EXISTS, command.meetingId());
        }
        if (!command.references().forumKnown()) {
            throw new Refusal(Rule.FORUM_UNKNOWN, command.forumId());
        }
        MeetingRules.checkAgenda(command.agenda(), command.references());
        return List.of(new MeetingCalled(command.meetingId(), command.forumId(), command.date(), command.agenda()));
    }

    private static List<MeetingEvent> revise(ReviseAgenda command, MeetingState state, Circumstances circumstances) {
        Called before = called(command, state);
        circumstances.requireExpectedVersion();
        if (before.date().equals(command.date()) && before.agenda().equals(command.agenda())) {
            return List.of();
        }
        MeetingRules.checkAgenda(command.agenda(), command.references());
        return List.of(new AgendaRevised(command.meetingId(), command.date(), command.agenda(), command.reason()));
    }

    private static List<MeetingEvent> hold(HoldMeeting command, MeetingState state, Circumstances circumstances) {
        if (state instanceof Held held && held.minutes().equals(command.minutes())) {
            return List.of();
        }
        Called before = called(command, state);
        if (before.date().isAfter(circumstances.today())) {
            throw new Refusal(Rule.DATE_IN_FUTURE, before.date());
        }
        MeetingRules.checkDecisions(command.minutes().decisions(), before.date(), command.references());
        return List.of(new MeetingHeld(command.meetingId(), command.minutes()));
    }

    private static List<MeetingEvent> correct(CorrectMinutes command, MeetingState state, Circumstances circumstances) {
        Held before = held(command, state);
        circumstances.requireExpectedVersion();
        if (before.minutes().equals(command.minutes())) {
            return List.of();
        }
        MeetingRules.checkDecisions(command.minutes().decisions(), before.date(), command.references());
        return List.of(new MinutesCorrected(command.meetingId(), command.minutes(), command.reason()));
    }

    private static List<MeetingEvent> cancel(CancelMeeting command, MeetingState state, Circumstances circumstances) {
        var cancelling = new MeetingCancelled(command.meetingId(), command.reason());
        if (state instanceof Cancelled cancelled && cancelled.cancelling().equals(cancelling)) {
            return List.of();
        }
        called(command, state);
        circumstances.requireExpectedVersion();
        return List.of(cancelling);
    }

    private static Called called(MeetingCommand command, MeetingState state) {
        return switch (state) {
            case Uncalled _ -> throw new Refusal(Rule.MEETING_NOT_FOUND, command.meetingId());
            case Called called -> called;
            case Held held -> throw new Refusal(Rule.MEETING_HELD, command.meetingId(), held.date());
            case Cancelled _ -> throw new Refusal(Rule.MEETING_CANCELLED, command.meetingId());
        };
    }

    private static Held held(MeetingCommand command, MeetingState state) {
        return switch (state) {
            case Uncalled _ -> throw new Refusal(Rule.MEETING_NOT_FOUND, command.meetingId());
            case Called called -> throw new Refusal(Rule.MEETING_NOT_HELD, command.meetingId(), called.date());
            case Held held -> held;
            case Cancelled _ -> throw new Refusal(Rule.MEETING_CANCELLED, command.meetingId());
        };
    }
}
