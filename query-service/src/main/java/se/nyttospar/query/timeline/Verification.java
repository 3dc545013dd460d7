package se.nyttospar.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a timeline is as it was written.
 *
 * @param entries how many were looked at
 * @param head over the streams: changes when anything is added or changed; worth writing down somewhere else
 * @param streams each with the digest of its last entry
 * @param broken the first entry, by position, that is not as it was written; left out when intact
 */
public record Verification(
        boolean intact,
        long entries,
        String head,
        List<Stream> streams,
        @Nullable Broken broken) {

    /** @param digest of its last entry, worked out anew */
    public record Stream(String stream, long entries, String digest) {}

    /** @param expected the digest as worked out anew; {@code found} the one that was kept */
    public record Broken(
            String stream,
            long sequence,
            long position,
            @Nullable String eventId,
            Reason reason,
            @Nullable String expected,
            @Nullable String found) {}

    /** What is wrong with an entry. */
    public enum Reason {
        /** The entry, or one before it, is not what its digest was made of. */
        CHANGED,
        /** The entry before it is not there. */
        GAP,
        /** A text is hidden, but no event of the stream says that it was taken out. */
        HIDDEN_WITHOUT_REDACTION
    }
}
