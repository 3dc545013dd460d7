package se.nyttospar.query.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.timeline.Verification.Broken;
import se.nyttospar.query.timeline.Verification.Reason;

/** Works the digests of a timeline out anew, entry by entry. Used by one thread. */
final class Verifying {

    /** A text of an event of a stream. */
    record Place(String stream, long sequence, String pointer) {}

    private static final class Stream {
        private long next;
        private String digest = Trail.BEGINNING;
    }

    private final Sealing sealing;
    private final Set<Place> redacted;
    private final Map<String, Stream> streams = new TreeMap<>();
    private final Set<String> wrong = new HashSet<>();
    private final List<Broken> broken = new ArrayList<>();
    private long entries;

    /** @param redacted what the streams' events say has been taken out */
    Verifying(Sealing sealing, Set<Place> redacted) {
        this.sealing = sealing;
        this.redacted = Set.copyOf(redacted);
    }

    /** Entries of a stream come in its order. */
    void add(StoredEntry entry, String digest) {
        entries++;
        Stream stream = streams.computeIfAbsent(entry.stream(), _ -> new Stream());
        if (entry.sequence() != stream.next) {
            report(entry, Reason.GAP, null, digest);
        }
        String expected = entry.digest(stream.digest, sealing);
        if (!expected.equals(digest)) {
            report(entry, Reason.CHANGED, expected, digest);
        }
        Leaves.of(entry.event()).forEach((pointer, leaf) -> {
            if (leaf.equals(StoredEntry.MARKER)
                    && entry.kept().containsKey(pointer)
                    && !redacted.contains(new Place(entry.stream(), entry.sequence(), pointer))) {
                report(entry, Reason.HIDDEN_WITHOUT_REDACTION, null, digest);
            }
        });
        stream.next = entry.sequence() + 1;
        stream.digest = expected;
    }

    /** After the first fault everything later in the stream differs, which says nothing more. */
    private void report(StoredEntry entry, Reason reason, @Nullable String expected, String found) {
        if (wrong.add(entry.stream())) {
            broken.add(new Broken(
                    entry.stream(), entry.sequence(), entry.position(), entry.eventId(), reason, expected, found));
        }
    }

    Verification verification() {
        Map<String, String> last = new TreeMap<>();
        streams.forEach((name, stream) -> last.put(name, stream.digest));
        return new Verification(
                broken.isEmpty(),
                entries,
                Trail.head(last),
                streams.entrySet().stream()
                        .map(stream -> new Verification.Stream(
                                stream.getKey(), stream.getValue().next, stream.getValue().digest))
                        .toList(),
                broken.stream().min(Comparator.comparingLong(Broken::position)).orElse(null));
    }
}
