package se.nyttospar.query.overdue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.nyttospar.query.reading.Answer;

/** Days as a calendar that other programs subscribe to (RFC 5545). */
final class CalendarFeed {
    static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFeed() {}

    /** @param day the day that the entries are of; it dates them, so that the same question gives the same calendar */
    static String of(List<CalendarEntry> entries, LocalDate day) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Nyttospar//query-service 1//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Instant stamp = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        entries.forEach(entry -> calendar.add(event(entry, stamp)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Whatever the program that asks says that it takes. */
    static ResponseEntity<String> response(Answer<String> calendar) {
        return ResponseEntity.ok()
                .headers(calendar.response().getHeaders())
                .contentType(MediaType.parseMediaType(TYPE))
                .body(calendar.value());
    }

    private static VEvent event(CalendarEntry entry, Instant stamp) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(entry.date()));
        event.add(new Summary(entry.summary()));
        event.add(new Categories(entry.category()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
