package se.nyttospar.query.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.nyttospar.events.catalogue.CanonicalJson;
import se.nyttospar.events.redaction.Redaction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An entry as it is kept.
 *
 * @param time to the microsecond, as the database keeps it
 * @param kept seals of texts that were taken out of the event since, by JSON pointer
 */
record StoredEntry(
        String stream,
        long sequence,
        long position,
        String eventId,
        Instant time,
        String actor,
        String type,
        int revision,
        JsonNode event,
        Map<String, String> kept) {
    /** What stands in the place of a text that was taken out, as a leaf. */
    static final String MARKER = CanonicalJson.of(JsonNodeFactory.instance.stringNode(Redaction.MARKER));

    /** The digest of the entry after {@code previous}. */
    String digest(String previous, Sealing sealing) {
        return Trail.entry(previous, this, Trail.contents(seals(sealing)));
    }

    /** Seals of everything in the event as it was at first. */
    SortedMap<String, String> seals(Sealing sealing) {
        byte[] salt = sealing.salt(eventId);
        SortedMap<String, String> seals = new TreeMap<>();
        Leaves.of(event).forEach((pointer, leaf) -> {
            String seal = leaf.equals(MARKER) ? kept.get(pointer) : null;
            seals.put(pointer, seal == null ? Sealing.seal(salt, pointer, leaf) : seal);
        });
        return seals;
    }

    /** The same entry after texts were taken out of it. */
    StoredEntry keeping(Map<String, String> seals) {
        return new StoredEntry(stream, sequence, position, eventId, time, actor, type, revision, event, seals);
    }
}
