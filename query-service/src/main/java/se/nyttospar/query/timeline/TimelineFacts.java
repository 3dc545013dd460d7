package se.nyttospar.query.timeline;

import java.sql.Connection;
import java.sql.SQLException;
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
import se.nyttospar.query.feed.FeedRecord;
import se.nyttospar.query.generation.CopyRows;
import se.nyttospar.query.generation.EventNotApplicableException;
import se.nyttospar.query.generation.Facts;
import se.nyttospar.query.generation.Redactions;

/** Every event as a row, of whatever kind; only those that say where a stream belongs, and which text goes, are looked into. */
public final class TimelineFacts implements Facts {
    private static final EventJson JSON = new EventJson();
    /** Events that say which initiative their stream belongs to. */
    private static final Set<String> BEGINNINGS = Stream.of(
                    BenefitDefined.class, RealisationClaimed.class, EffectChainOpened.class)
            .map(begun -> EventCatalogue.of(begun).name())
            .collect(Collectors.toUnmodifiableSet());

    private static final String REDACTED = EventCatalogue.of(TextRedacted.class).name();

    private final String schema;
    private final Redactions redactions = new Redactions("entry", "stream");
    private final ClockRows clock = new ClockRows();
    private final CopyRows entries = new CopyRows(
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
            "event");

    public TimelineFacts(String schema) {
        this.schema = schema;
    }

    @Override
    public void add(FeedRecord record) {
        entries.add(
                record.stream(),
                record.sequence(),
                record.position(),
                record.id(),
                record.time(),
                record.actor(),
                record.type(),
                record.revision(),
                initiative(record),
                record.json());
        clock.add(record);
        if (record.type().equals(REDACTED)
                && JSON.read(record.type(), record.revision(), record.json()) instanceof TextRedacted redacted) {
            redactions.add(record.stream(), redacted);
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        entries.write(connection, schema);
        clock.write(connection, schema);
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
