package se.nyttospar.query.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.benefit.Freshness;

class CalendarFeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static OverdueRow missing(String title, LocalDate day) {
        LocalDate since = LocalDate.of(2026, 2, 10);
        return new OverdueRow(
                OverdueRow.Kind.MEASUREMENT,
                "norr",
                "digital",
                "b1",
                title,
                "owner-1",
                since,
                OverdueRow.days(since, day),
                Freshness.STALE,
                2,
                "2026-01",
                "2026-02",
                null);
    }

    private static String feed(String title, LocalDate day) {
        return CalendarFeed.of(List.of(CalendarEntry.of(missing(title, day))), day);
    }

    @Test
    void other_programs_read_it_whatever_stands_in_a_title() throws IOException, ParserException {
        String title = "Väntetid; akuten, \"natt\"\n" + "å".repeat(200);

        VEvent event = (VEvent) new CalendarBuilder()
                .build(new StringReader(feed(title, DAY)))
                .getComponents()
                .getFirst();

        assertThat(event.getSummary().getValue())
                .isEqualTo("Mätning saknas / measurement missing: %s (2026-01–2026-02)".formatted(title));
        assertThat((Object) event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 2, 10));
    }

    @Test
    void the_same_thing_has_the_same_uid_on_another_day_and_under_another_title() {
        String uid = "UID:overdue-measurement-b1-2026-01@nyttospar";

        assertThat(feed("Väntetid", DAY)).contains(uid).contains("DTSTART;VALUE=DATE:20260210");
        assertThat(feed("Vårdtid", DAY.plusDays(20))).contains(uid);
    }

    @Test
    void the_same_question_gives_the_same_calendar_and_no_person() {
        assertThat(feed("Väntetid", DAY)).isEqualTo(feed("Väntetid", DAY)).doesNotContain("owner-1");
    }

    @Test
    void values_of_one_period_that_are_due_on_two_days_are_two_entries() {
        WheelRow early = WheelRow.reporting(LocalDate.of(2026, 2, 5), "norr", Frequency.MONTH, "2026-01", 3);
        WheelRow late = WheelRow.reporting(LocalDate.of(2026, 2, 20), "norr", Frequency.MONTH, "2026-01", 1);

        assertThat(CalendarEntry.of(early).uid())
                .isNotEqualTo(CalendarEntry.of(late).uid());
        assertThat(CalendarEntry.of(early).summary()).isEqualTo("Rapportering / reporting: 2026-01, norr (3)");
    }
}
