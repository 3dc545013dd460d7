package se.nyttospar.query.timeline;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.initiative.InitiativeEvent;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.redaction.Redaction;
import se.nyttospar.events.redaction.RedactionCarriedOut;
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;
import se.nyttospar.query.generation.EventNotApplicableException;
import se.nyttospar.query.generation.Facts;
import se.nyttospar.query.generation.Redactions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event as a row, of whatever kind, with a digest that covers the one before it in its stream; only those that say where a stream
 * belongs, and which text goes, are looked into.
 */
public final class TimelineFacts implements Facts {
    private static final EventJson JSON = new EventJson();
    private static final JsonMapper MAPPER = EventJson.mapper();
    /** Events that say which initiative their stream belongs to. */
    private static final Set<String> BEGINNINGS = Stream.of(
                    BenefitDefined.class, RealisationClaimed.class, EffectChainOpened.class)
            .map(begun -> EventCatalogue.of(begun).name())
            .collect(Collectors.toUnmodifiableSet());

    /** Events that say which text goes. */
    static final Set<String> REDACTIONS = Stream.of(RedactionCarriedOut.class, TextRedacted.class)
            .map(redaction -> EventCatalogue.of(redaction).name())
            .collect(Collectors.toUnmodifiableSet());

    /** @param json as it was written */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Arrival(StoredEntry entry, @Nullable String initiative, byte[] json) {}

    private final String schema;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Redaction> redacted = new ArrayList<>();
    private final Redactions redactions = new Redactions("entry", "stream");
    private final ClockRows clock = new ClockRows();

    public TimelineFacts(String schema) {
        this.schema = schema;
    }

    @Override
    public void add(FeedRecord record) {
        Redaction redaction = REDACTIONS.contains(record.type())
                ? (Redaction) JSON.read(record.type(), record.revision(), record.json())
                : null;
        StoredEntry entry = entry(record);
        arrivals.add(new Arrival(entry, initiative(record), record.json()));
        clock.add(entry.position(), entry.time());
        if (redaction != null) {
            redactions.add(record.stream(), redaction);
            redacted.add(redaction);
        }
    }

    private static StoredEntry entry(FeedRecord record) {
        try {
            Instant time = OffsetDateTime.parse(record.time()).toInstant().truncatedTo(ChronoUnit.MICROS);
            return new StoredEntry(
                    record.stream(),
                    record.sequence(),
                    record.position(),
                    record.id(),
                    time,
                    record.actor(),
                    record.type(),
                    record.revision(),
                    MAPPER.readTree(record.json()),
                    Map.of());
        } catch (JacksonException | DateTimeException e) {
            throw new EventNotApplicableException("%s cannot be read: %s".formatted(record.id(), e.getMessage()));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        if (arrivals.isEmpty()) {
            return;
        }
        TrailRows trail = new TrailRows(connection, schema);
        Map<String, String> last = trail.last(
                arrivals.stream().map(arrival -> arrival.entry().stream()).collect(Collectors.toSet()));
        CopyRows rows = new CopyRows(
                "entry",
                "stream",
                "sequence",
                "position",
                "event_id",
                "time",
                "actor",
                "type",
                "revision",
                "initiative_id",
                "event",
                "digest");
        for (Arrival arrival : arrivals) {
            StoredEntry entry = arrival.entry();
            if (new String(arrival.json(), StandardCharsets.UTF_8).contains(Redaction.MARKER)) {
                entry = entry.keeping(trail.kept(entry.stream(), entry.sequence()));
            }
            String digest = entry.digest(last.getOrDefault(entry.stream(), Trail.BEGINNING), trail.sealing());
            last.put(entry.stream(), digest);
            rows.add(
                    entry.stream(),
                    entry.sequence(),
                    entry.position(),
                    entry.eventId(),
                    entry.time(),
                    entry.actor(),
                    entry.type(),
                    entry.revision(),
                    arrival.initiative(),
                    arrival.json(),
                    "\\x" + digest);
        }
        rows.write(connection, schema);
        clock.write(connection, schema);
        for (Redaction redaction : redacted) {
            trail.keep(redaction);
        }
        redactions.write(connection, schema);
    }

    private static @Nullable String initiative(FeedRecord record) {
        if (record.family().equals(InitiativeEvent.FAMILY)) {
            return record.subject();
        }
        if (!BEGINNINGS.contains(record.type())) {
            return null;
        }
        return switch (JSON.read(record.type(), record.revision(), record.json())) {
            case BenefitDefined defined -> defined.profile().initiativeId();
            case RealisationClaimed claimed -> claimed.claim().initiativeId();
            case EffectChainOpened opened -> opened.initiativeId();
            case DomainEvent other ->
                throw new EventNotApplicableException("%s begins no stream: %s".formatted(record.id(), other));
        };
    }
}
