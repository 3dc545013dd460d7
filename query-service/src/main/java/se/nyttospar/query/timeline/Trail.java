package se.nyttospar.query.timeline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.nyttospar.events.catalogue.CanonicalJson;
import tools.jackson.databind.node.JsonNodeFactory;

/** The digests of decision 0051: of an entry's contents, of an entry after the one before it, and over streams. */
final class Trail {
    /** What comes before the first entry of a stream. */
    static final String BEGINNING = "0".repeat(64);

    private Trail() {}

    /** @param seals of everything in the event, by JSON pointer */
    static String contents(SortedMap<String, String> seals) {
        StringBuilder lines = new StringBuilder("nyttospar-contents-1\n");
        seals.forEach((pointer, seal) ->
                lines.append(quoted(pointer)).append(' ').append(seal).append('\n'));
        return Sealing.sha256(lines.toString());
    }

    static String entry(String previous, StoredEntry entry, String contents) {
        return Sealing.sha256(String.join(
                "\n",
                "nyttospar-entry-1",
                previous,
                quoted(entry.stream()),
                Long.toString(entry.sequence()),
                Long.toString(entry.position()),
                quoted(entry.eventId()),
                quoted(entry.type()),
                Integer.toString(entry.revision()),
                quoted(entry.time().toString()),
                quoted(entry.actor()),
                contents,
                ""));
    }

    /** @param last the digest of each stream's last entry */
    static String head(Map<String, String> last) {
        StringBuilder lines = new StringBuilder("nyttospar-head-1\n");
        new TreeMap<>(last)
                .forEach((stream, digest) ->
                        lines.append(quoted(stream)).append(' ').append(digest).append('\n'));
        return Sealing.sha256(lines.toString());
    }

    private static String quoted(String text) {
        return CanonicalJson.of(JsonNodeFactory.instance.stringNode(text));
    }
}
