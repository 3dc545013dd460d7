package se.nyttospar.command.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.catalogue.EventCatalogue;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.catalogue.FreeTexts;
import se.nyttospar.events.catalogue.UnreadableEventException;
import se.nyttospar.events.redaction.Redaction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Free texts of events where they are stored. */
@Component
public class StoredTexts {

    private static final JsonMapper MAPPER = EventJson.mapper();

    private final JdbcClient jdbc;
    private final EventJson events = new EventJson();

    /** An event as it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(String type, int revision, byte[] json) {}

    StoredTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The free text at a place.
     *
     * @throws Refusal when there is no such event, or no free text there that the event can be read without
     */
    public String free(String stream, long sequence, String field) {
        Stored stored = stored(stream, sequence);
        String text = text(stored, field).asString();
        without(stored, field);
        return text;
    }

    /** Puts the marker in the place of a text; the row is locked until the transaction ends. */
    void mask(Redaction redaction) {
        Stored stored = stored(redaction.stream(), redaction.sequence());
        jdbc.sql("""
                        update domain_event_entry set payload = :payload
                        where aggregate_identifier = :stream and sequence_number = :sequence""")
                .param("payload", without(stored, redaction.field()))
                .param("stream", redaction.stream())
                .param("sequence", redaction.sequence())
                .update();
    }

    private Stored stored(String stream, long sequence) {
        return find(stream, sequence).orElseThrow(() -> new Refusal(Rule.EVENT_UNKNOWN, sequence));
    }

    private Optional<Stored> find(String stream, long sequence) {
        return jdbc.sql("""
                        select payload_type, payload_revision, payload from domain_event_entry
                        where aggregate_identifier = :stream and sequence_number = :sequence for update""")
                .param("stream", stream)
                .param("sequence", sequence)
                .query((row, _) -> new Stored(row.getString(1), Integer.parseInt(row.getString(2)), row.getBytes(3)))
                .optional();
    }

    private static JsonNode text(Stored stored, String field) {
        boolean free = EventCatalogue.named(stored.type())
                .filter(type -> FreeTexts.isFree(type.event(), field))
                .isPresent();
        JsonNode text = free ? MAPPER.readTree(stored.json()).at(JsonPointer.compile(field)) : null;
        if (text == null || !text.isString()) {
            throw new Refusal(Rule.TEXT_NOT_REDACTABLE, field);
        }
        return text;
    }

    /** The event with the marker in the place of the text; it must still be one that can be read. */
    private byte[] without(Stored stored, String pointer) {
        JsonNode json = MAPPER.readTree(stored.json());
        JsonPointer field = JsonPointer.compile(pointer);
        switch (json.at(field.head())) {
            case ObjectNode object -> object.put(field.last().getMatchingProperty(), Redaction.MARKER);
            case ArrayNode array -> array.set(field.last().getMatchingIndex(), Redaction.MARKER);
            default -> throw new Refusal(Rule.TEXT_NOT_REDACTABLE, pointer);
        }
        byte[] redacted = MAPPER.writeValueAsBytes(json);
        try {
            events.read(stored.type(), stored.revision(), redacted);
        } catch (UnreadableEventException _) {
            throw new Refusal(Rule.TEXT_NOT_REDACTABLE, pointer);
        }
        return redacted;
    }
}
