package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.started;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ledger.Lesson;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.AgendaRevised;
import se.nyttospar.events.meeting.Attendee;
import se.nyttospar.events.meeting.AttendeeRole;
import se.nyttospar.events.meeting.DecisionReference;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingCancelled;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.Minutes;
import se.nyttospar.events.meeting.MinutesCorrected;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), division("syd"), indicator("andel", null));
        log.append(initiative("digital", "norr"), started("digital", LocalDate.of(2024, 1, 15)));
        log.append(initiative("papper", "syd"), benefit("b1", "digital", "norr", "andel"));
        log.append(new MeetingCalled("m1", "radet", TODAY, List.of(new AgendaItem("papper", "Kort om läget"))));
        log.append(new AgendaRevised(
                "m1",
                TODAY,
                List.of(new AgendaItem("digital", "Stoppa?"), new AgendaItem("papper", "Kort om läget")),
                "Mer"));
        log.append(stopped("digital"));
        log.append(new MeetingHeld("m1", minutes("Rådet stoppade insatsen.")));
        log.append(new MinutesCorrected("m1", minutes("Rådet stoppade insatsen efter omröstning."), "Omröstning"));
        log.append(new MeetingCalled("m2", "radet", TODAY.plusDays(30), List.of(new AgendaItem("papper", "Start?"))));
        log.append(new MeetingCancelled("m2", "Underlag saknas"));
        position = log.append(
                lesson("digital", "l1", TODAY.minusDays(2), "Kort guide räckte", "Lång guide", "Vårdcentraler"),
                lesson("papper", "l2", TODAY.minusDays(1), null, "Papper försvann", "Sjukhus"));
    }

    private static DecisionTaken stopped(String id) {
        return new DecisionTaken(
                id,
                "stopp",
                DecisionOutcome.STOP,
                "radet",
                TODAY,
                "Ingen effekt.",
                null,
                null,
                null,
                null,
                Stage.PILOT,
                Condition.STOPPED);
    }

    private static Minutes minutes(String text) {
        return new Minutes(
                text,
                List.of(new Attendee(AttendeeRole.CHAIR, "p-1"), new Attendee(AttendeeRole.MEMBER, null)),
                List.of(new DecisionReference("digital", "stopp")));
    }

    private static LessonRecorded lesson(
            String initiative, String id, LocalDate date, @Nullable String worked, String didNot, String forWhom) {
        return new LessonRecorded(initiative, id, new Lesson(date, worked, didNot, forWhom, null));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply =
                service.get("/query/v1" + path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void a_meeting_shows_agenda_decisions_and_the_newest_minutes() {
        JsonNode meeting = ask("/meetings/m1");

        assertThat(meeting.path("state").asString()).isEqualTo("HELD");
        assertThat(meeting.path("version").asLong()).isEqualTo(3);
        assertThat(meeting.path("minutes").asString()).isEqualTo("Rådet stoppade insatsen efter omröstning.");
        assertThat(meeting.path("attendees").get(1).path("role").asString()).isEqualTo("MEMBER");
        JsonNode digital = meeting.path("agenda").get(0);
        assertThat(digital.path("title").asString()).isEqualTo("Insats digital");
        assertThat(digital.path("decisions").get(0).path("outcome").asString()).isEqualTo("STOP");
        assertThat(meeting.path("agenda").get(1).path("decisions").size()).isZero();
        assertThat(meeting.path("otherDecisions").size()).isZero();
    }

    @Test
    void the_recommendation_is_the_one_before_the_decision_was_taken() {
        assertThat(ask("/board/digital").has("recommendation")).isFalse();

        JsonNode table = ask("/meetings/m1").path("agenda").get(0).path("recommendation");

        assertThat(table.path("outcome").asString()).isEqualTo("CONTINUE_MEASURING");
        assertThat(table.path("day").asString()).isEqualTo(TODAY.toString());
        long then = table.path("position").asLong();
        assertThat(ask("/board/digital?asOfPosition=%d&day=%s".formatted(then, TODAY))
                        .path("recommendation")
                        .path("outcome")
                        .asString())
                .isEqualTo("CONTINUE_MEASURING");
        assertThat(ask("/meetings/m1").path("agenda").get(1).has("recommendation"))
                .isFalse();
    }

    @Test
    void meetings_are_listed_with_the_latest_first_and_by_what_is_asked() {
        JsonNode all = ask("/meetings").path("items");
        assertThat(all.get(0).path("id").asString()).isEqualTo("m2");
        assertThat(all.get(0).path("state").asString()).isEqualTo("CANCELLED");
        assertThat(all.get(1).path("agenda").asInt()).isEqualTo(2);
        assertThat(all.get(1).path("decisions").asInt()).isEqualTo(1);
        assertThat(ask("/meetings?initiative=digital").path("total").asInt()).isEqualTo(1);
        assertThat(ask("/meetings?state=HELD").path("total").asInt()).isEqualTo(1);
        assertThat(ask("/meetings?forum=none").path("total").asInt()).isZero();
        assertThat(ask("/meetings/m2").path("cancelledBecause").asString()).isEqualTo("Underlag saknas");
        assertThat(service.get("/query/v1/meetings/none").status()).isEqualTo(404);
    }

    @Test
    void a_lesson_is_found_by_others() {
        JsonNode all = ask("/lessons").path("items");
        assertThat(all.get(0).path("lessonId").asString()).isEqualTo("l2");
        assertThat(all.get(0).has("worked")).isFalse();

        JsonNode found = ask("/lessons?q=GUIDE%20v%C3%A5rdcentraler").path("items");
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).path("initiativeId").asString()).isEqualTo("digital");
        assertThat(found.get(0).path("worked").asString()).isEqualTo("Kort guide räckte");
        assertThat(ask("/lessons?division=syd").path("total").asInt()).isEqualTo(1);
        assertThat(ask("/lessons?initiative=digital&q=papper").path("total").asInt())
                .isZero();
    }
}
