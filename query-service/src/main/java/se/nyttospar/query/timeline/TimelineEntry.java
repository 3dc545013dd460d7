package se.nyttospar.query.timeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.benefit.SmallCells;
import se.nyttospar.query.reading.Clearance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event: what, who, when; and what it takes to see that neither it nor what came before it has been changed (decision 0051).
 *
 * @param stream whose order it belongs to
 * @param sequence its number there
 * @param event as it was written
 * @param suppressed whether something was left out of it: a value that too few are behind, or what is internal
 * @param previous digest of the entry before it in its stream; zeros before the first
 * @param digest of this entry, which covers {@code previous}
 * @param salt what the seals of the event's values follow from; left out when some of them are hidden
 * @param salts in its place then: the salt of each value that is shown, by JSON pointer
 * @param seals the seal of each value that is hidden, by JSON pointer
 */
public record TimelineEntry(
        String stream,
        long sequence,
        long position,
        String eventId,
        Instant time,
        String actor,
        String type,
        int revision,
        JsonNode event,
        boolean suppressed,
        String previous,
        String digest,
        @Nullable String salt,
        @Nullable SortedMap<String, String> salts,
        @Nullable SortedMap<String, String> seals) {
    private static final List<String> TELLING = List.of("value", "numerator", "denominator", "sampleSize", "comment");
    private static final HexFormat HEX = HexFormat.of();

    /**
     * A value of a group goes whenever any may have to: what the others leave over of the whole would tell it.
     *
     * @param smallest smallest count behind a value of the stream that may be shown; null when any may
     */
    static TimelineEntry of(
            StoredEntry entry,
            String previous,
            String digest,
            Sealing sealing,
            @Nullable Integer smallest,
            Clearance clearance) {
        JsonNode shown = Internal.without(entry.type(), entry.event(), clearance);
        boolean small = shown.path("measurement") instanceof ObjectNode measurement
                && (smallest != null && shown.has("group")
                        || SmallCells.hide(smallest, decimal(measurement, "denominator"), sampleSize(measurement)));
        if (small) {
            shown = shown.deepCopy();
            ((ObjectNode) shown.path("measurement")).remove(TELLING);
        }
        SortedMap<String, String> seals = entry.seals(sealing);
        Map<String, String> leaves = Leaves.of(shown);
        Set<String> hidden = new HashSet<>(seals.keySet());
        hidden.removeIf(pointer -> leaves.containsKey(pointer)
                && !(StoredEntry.MARKER.equals(leaves.get(pointer))
                        && entry.kept().containsKey(pointer)));
        byte[] salt = sealing.salt(entry.eventId());
        return new TimelineEntry(
                entry.stream(),
                entry.sequence(),
                entry.position(),
                entry.eventId(),
                entry.time(),
                entry.actor(),
                entry.type(),
                entry.revision(),
                shown,
                small || !shown.equals(entry.event()),
                previous,
                digest,
                hidden.isEmpty() ? HEX.formatHex(salt) : null,
                hidden.isEmpty() ? null : salts(salt, leaves.keySet(), hidden),
                hidden.isEmpty() ? null : only(seals, hidden));
    }

    private static SortedMap<String, String> salts(byte[] salt, Set<String> pointers, Set<String> hidden) {
        SortedMap<String, String> salts = new TreeMap<>();
        pointers.stream()
                .filter(pointer -> !hidden.contains(pointer))
                .forEach(pointer -> salts.put(pointer, HEX.formatHex(Sealing.salt(salt, pointer))));
        return salts;
    }

    private static SortedMap<String, String> only(SortedMap<String, String> seals, Set<String> hidden) {
        SortedMap<String, String> some = new TreeMap<>(seals);
        some.keySet().retainAll(hidden);
        return some;
    }

    private static @Nullable BigDecimal decimal(ObjectNode measurement, String name) {
        JsonNode value = measurement.path(name);
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static @Nullable Integer sampleSize(ObjectNode measurement) {
        JsonNode value = measurement.path("sampleSize");
        return value.isInt() ? value.intValue() : null;
    }
}
