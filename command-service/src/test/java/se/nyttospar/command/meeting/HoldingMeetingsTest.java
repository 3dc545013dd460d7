package se.nyttospar.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.meeting.MeetingCommand.CallMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CancelMeeting;
import se.nyttospar.command.meeting.MeetingCommand.CorrectMinutes;
import se.nyttospar.command.meeting.MeetingCommand.HoldMeeting;
import se.nyttospar.command.meeting.MeetingCommand.ReviseAgenda;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.AgendaRevised;
import se.nyttospar.events.meeting.Attendee;
import se.nyttospar.events.meeting.AttendeeRole;
import se.nyttospar.events.meeting.DecisionReference;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingCancelled;
import se.nyttospar.events.meeting.MeetingEvent;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.Minutes;
import se.nyttospar.events.meeting.MinutesCorrected;

class HoldingMeetingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final List<AgendaItem> SHORT = List.of(new AgendaItem("i", "Start?"));
    private static final List<AgendaItem> LONG = List.of(new AgendaItem("i", "Start?"), new AgendaItem("j", "Stoppa?"));
    private static final DecisionReference START = new DecisionReference("i", "start");
    private static final DecisionReference OLD = new DecisionReference("j", "gammalt");
    private static final MeetingReferences KNOWN =
            new MeetingReferences(true, Set.of("i", "j"), Map.of(START, TODAY, OLD, TODAY.minusDays(1)));

    private static final MeetingCalled CALLED = new MeetingCalled("m", "radet", TODAY, SHORT);
    private static final Minutes MINUTES = minutes("Beslut togs.", START);
    private static final MeetingHeld HELD = new MeetingHeld("m", MINUTES);
    private static final MeetingCancelled CANCELLED = new MeetingCancelled("m", "Inget underlag");
    private static final HoldMeeting HOLD = new HoldMeeting("m", MINUTES, KNOWN);
    private static final ReviseAgenda REVISE = new ReviseAgenda("m", TODAY, LONG, "En till", KNOWN);
    private static final CancelMeeting CANCEL = new CancelMeeting("m", "Inget underlag");
    private static final CorrectMinutes CORRECT =
            new CorrectMinutes("m", minutes("Beslut togs efter omröstning."), "Glömt", KNOWN);

    private static Minutes minutes(String text, DecisionReference... decisions) {
        return new Minutes(text, List.of(new Attendee(AttendeeRole.CHAIR, "p-1")), List.of(decisions));
    }

    private static CallMeeting call(List<AgendaItem> agenda) {
        return new CallMeeting("m", "radet", TODAY, agenda, KNOWN);
    }

    private static List<MeetingEvent> decide(@Nullable Long version, MeetingCommand command, MeetingEvent... history) {
        MeetingState state = new MeetingState.Uncalled();
        for (MeetingEvent event : history) {
            state = MeetingState.evolve(state, event);
        }
        return MeetingDecider.decide(
                command, state, new Circumstances(new Actor("board", Set.of(), null), TODAY, version));
    }

    private static Refusal refusal(@Nullable Long version, MeetingCommand command, MeetingEvent... history) {
        return catchThrowableOfType(Refusal.class, () -> decide(version, command, history));
    }

    private static Rule refused(@Nullable Long version, MeetingCommand command, MeetingEvent... history) {
        return refusal(version, command, history).rule();
    }

    @Test
    void calls_a_meeting_once() {
        assertThat(decide(null, call(SHORT))).containsExactly(CALLED);
        assertThat(decide(null, call(SHORT), CALLED)).isEmpty();
        assertThat(refused(null, call(LONG), CALLED)).isEqualTo(Rule.MEETING_EXISTS);
        assertThat(refused(null, call(SHORT), CALLED, CANCELLED)).isEqualTo(Rule.MEETING_EXISTS);
        assertThat(refused(null, call(SHORT), CALLED, HELD)).isEqualTo(Rule.MEETING_EXISTS);
    }

    @Test
    void calls_only_a_forum_that_is_there() {
        var nobody = new CallMeeting("m", "inget", TODAY, SHORT, new MeetingReferences(false, Set.of("i"), Map.of()));

        assertThat(refused(null, nobody)).isEqualTo(Rule.FORUM_UNKNOWN);
    }

    @Test
    void tells_everything_that_is_wrong_with_an_agenda() {
        List<AgendaItem> wrong =
                List.of(new AgendaItem("i", "?"), new AgendaItem("x", "?"), new AgendaItem("i", "Igen?"));

        Refusal refusal = refusal(null, call(wrong));

        assertThat(refusal.rule()).isEqualTo(Rule.AGENDA_INVALID);
        assertThat(refusal.reasons())
                .extracting(Reason::code, Reason::where)
                .containsExactly(
                        tuple("initiative-unknown", "agenda[1].initiativeId"),
                        tuple("agenda-item-twice", "agenda[2].initiativeId"));
        assertThat(refused(0L, new ReviseAgenda("m", TODAY, wrong, "r", KNOWN), CALLED))
                .isEqualTo(Rule.AGENDA_INVALID);
    }

    @Test
    void revises_the_agenda_that_was_read_until_the_meeting_is_held() {
        var revised = new AgendaRevised("m", TODAY, LONG, "En till");

        assertThat(decide(0L, REVISE, CALLED)).containsExactly(revised);
        assertThat(decide(1L, REVISE, CALLED, revised)).isEmpty();
        assertThat(decide(1L, new ReviseAgenda("m", TODAY.plusDays(1), LONG, "Flyttat", KNOWN), CALLED, revised))
                .containsExactly(new AgendaRevised("m", TODAY.plusDays(1), LONG, "Flyttat"));
        assertThat(refused(null, REVISE, CALLED)).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(0L, REVISE)).isEqualTo(Rule.MEETING_NOT_FOUND);
        assertThat(refused(1L, REVISE, CALLED, HELD)).isEqualTo(Rule.MEETING_HELD);
        assertThat(refused(1L, REVISE, CALLED, CANCELLED)).isEqualTo(Rule.MEETING_CANCELLED);
    }

    @Test
    void is_held_on_its_day_or_told_later() {
        assertThat(decide(null, HOLD, CALLED)).containsExactly(HELD);
        assertThat(decide(null, HOLD, CALLED, HELD)).isEmpty();
        assertThat(refused(null, new HoldMeeting("m", minutes("Annat."), KNOWN), CALLED, HELD))
                .isEqualTo(Rule.MEETING_HELD);
        assertThat(refused(null, HOLD, new MeetingCalled("m", "radet", TODAY.plusDays(1), SHORT)))
                .isEqualTo(Rule.DATE_IN_FUTURE);
        assertThat(decide(
                        null,
                        new HoldMeeting("m", minutes("Inget beslut."), KNOWN),
                        new MeetingCalled("m", "radet", TODAY.minusDays(1), SHORT)))
                .hasSize(1);
        assertThat(refused(null, HOLD)).isEqualTo(Rule.MEETING_NOT_FOUND);
        assertThat(refused(null, HOLD, CALLED, CANCELLED)).isEqualTo(Rule.MEETING_CANCELLED);
    }

    @Test
    void its_decisions_were_taken_there_and_stand_once() {
        var unknown = new DecisionReference("i", "inget");
        Minutes wrong = minutes("Fel.", START, OLD, unknown, START);

        Refusal refusal = refusal(null, new HoldMeeting("m", wrong, KNOWN), CALLED);

        assertThat(refusal.rule()).isEqualTo(Rule.MINUTES_INVALID);
        assertThat(refusal.reasons())
                .extracting(Reason::code)
                .containsExactly("decision-on-other-day", "decision-unknown", "decision-twice");
        assertThat(refusal.detailSv()).contains("3 fel").isNotEqualTo(refusal.detailEn());
        assertThat(refused(1L, new CorrectMinutes("m", wrong, "r", KNOWN), CALLED, HELD))
                .isEqualTo(Rule.MINUTES_INVALID);
    }

    @Test
    void decisions_are_held_against_the_day_that_the_meeting_was_moved_to() {
        var moved = new AgendaRevised("m", TODAY.minusDays(1), LONG, "Flyttat");

        assertThat(decide(null, new HoldMeeting("m", minutes("Beslut.", OLD), KNOWN), CALLED, moved))
                .hasSize(1);
        assertThat(refused(null, HOLD, CALLED, moved)).isEqualTo(Rule.MINUTES_INVALID);
    }

    @Test
    void minutes_are_corrected_by_whoever_has_read_them() {
        var corrected = new MinutesCorrected("m", CORRECT.minutes(), "Glömt");

        assertThat(decide(1L, CORRECT, CALLED, HELD)).containsExactly(corrected);
        assertThat(decide(2L, CORRECT, CALLED, HELD, corrected)).isEmpty();
        assertThat(refused(null, CORRECT, CALLED, HELD)).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(0L, CORRECT, CALLED)).isEqualTo(Rule.MEETING_NOT_HELD);
        assertThat(refused(0L, CORRECT)).isEqualTo(Rule.MEETING_NOT_FOUND);
        assertThat(refused(1L, CORRECT, CALLED, CANCELLED)).isEqualTo(Rule.MEETING_CANCELLED);
    }

    @Test
    void is_called_off_once_and_only_before_it_is_held() {
        assertThat(decide(0L, CANCEL, CALLED)).containsExactly(CANCELLED);
        assertThat(decide(1L, CANCEL, CALLED, CANCELLED)).isEmpty();
        assertThat(refused(1L, new CancelMeeting("m", "Annat"), CALLED, CANCELLED))
                .isEqualTo(Rule.MEETING_CANCELLED);
        assertThat(refused(null, CANCEL, CALLED)).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(1L, CANCEL, CALLED, HELD)).isEqualTo(Rule.MEETING_HELD);
        assertThat(refused(0L, CANCEL)).isEqualTo(Rule.MEETING_NOT_FOUND);
    }
}
