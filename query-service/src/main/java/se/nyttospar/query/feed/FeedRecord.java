package se.nyttospar.query.feed;

import org.jspecify.annotations.Nullable;

/**
 * An event as it lies on the topic, not yet parsed, so that parsing runs where it is applied and one that cannot be parsed can
 * be put aside.
 *
 * @param id unique id of the event
 * @param stream the stream that it belongs to
 * @param sequence its number in the stream, from 0
 * @param position its global position
 * @param time when it was recorded, RFC 3339
 * @param actor pseudonymous id of whoever caused it
 * @param type logical name
 * @param revision revision of its shape
 * @param partition partition of the topic
 * @param offset offset in the partition
 * @param json the event
 * @param defect what is wrong with the record itself, so that nothing else in it can be trusted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FeedRecord(
        String id,
        String stream,
        long sequence,
        long position,
        String time,
        String actor,
        String type,
        int revision,
        int partition,
        long offset,
        byte[] json,
        @Nullable String defect) {

    /** The id of what the stream is about: {@code abc} of {@code benefit:abc}. */
    public String subject() {
        return stream.substring(stream.indexOf(':') + 1);
    }

    /** What the stream is about: {@code benefit} of {@code benefit:abc}. */
    public String family() {
        int colon = stream.indexOf(':');
        return colon < 0 ? "" : stream.substring(0, colon);
    }
}
