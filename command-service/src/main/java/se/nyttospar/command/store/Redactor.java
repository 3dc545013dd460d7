package se.nyttospar.command.store;

import java.util.Optional;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.catalogue.UnreadableEventException;
import se.nyttospar.events.initiative.TextRedacted;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a text out of an event where it is stored, in the transaction of the event that says so: the only change that is ever made to
 * what was recorded (decision 0020).
 */
@Component
@ProcessingGroup(Redactor.PROCESSOR)
class Redactor {

    static final String PROCESSOR = "redactor";

    private static final JsonMapper MAPPER = EventJson.mapper();

    private final JdbcClient jdbc;
    private final Cache definitionCache;
    private final EventJson events = new EventJson();

    /** An event as it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(String type, int revision, byte[] json) {}

    Redactor(JdbcClient jdbc, Cache definitionCache) {
        this.jdbc = jdbc;
        this.definitionCache = definitionCache;
    }

    @EventHandler
    void on(TextRedacted event) {
        Stored stored = stored(event).orElseThrow(() -> new Refusal(Rule.EVENT_UNKNOWN, event.sequence()));
        jdbc.sql("""
                        update domain_event_entry set payload = :payload
                        where aggregate_identifier = :stream and sequence_number = :sequence""")
                .param("payload", without(stored, event))
                .param("stream", event.stream())
                .param("sequence", event.sequence())
                .update();
        CurrentUnitOfWork.get().root().afterCommit(_ -> definitionCache.remove(event.stream()));
    }

    private Optional<Stored> stored(TextRedacted event) {
        return jdbc.sql("""
                        select payload_type, payload_revision, payload from domain_event_entry
                        where aggregate_identifier = :stream and sequence_number = :sequence for update""")
                .param("stream", event.stream())
                .param("sequence", event.sequence())
                .query((row, _) -> new Stored(row.getString(1), Integer.parseInt(row.getString(2)), row.getBytes(3)))
                .optional();
    }

    /** The event with the marker in the place of the text; it must still be one that can be read. */
    private byte[] without(Stored stored, TextRedacted event) {
        JsonNode json = MAPPER.readTree(stored.json());
        JsonPointer field = JsonPointer.compile(event.field());
        JsonNode holder = json.at(field.head());
        if (!json.at(field).isString()) {
            throw new Refusal(Rule.TEXT_NOT_REDACTABLE, event.field());
        }
        switch (holder) {
            case ObjectNode object -> object.put(field.last().getMatchingProperty(), TextRedacted.MARKER);
            case ArrayNode array -> array.set(field.last().getMatchingIndex(), TextRedacted.MARKER);
            default -> throw new Refusal(Rule.TEXT_NOT_REDACTABLE, event.field());
        }
        byte[] redacted = MAPPER.writeValueAsBytes(json);
        try {
            events.read(stored.type(), stored.revision(), redacted);
        } catch (UnreadableEventException _) {
            throw new Refusal(Rule.TEXT_NOT_REDACTABLE, event.field());
        }
        return redacted;
    }
}
