package se.nyttospar.events.envelope;

/**
 * Names of the CloudEvents attributes on the topic (binary mode: each is a Kafka header prefixed with {@code ce_}).
 *
 * <p>{@code type} is the logical name, {@code subject} the stream, {@code time} when it was recorded; the record's key is the
 * stream, its value the event's JSON.
 */
public final class EventHeaders {

    /** Revision of the event's shape. */
    public static final String REVISION = "revision";
    /** Number in the stream, from 0. */
    public static final String SEQUENCE = "sequence";
    /** Global position in the event store. */
    public static final String POSITION = "position";
    /** Pseudonymous id of whoever caused the event. */
    public static final String ACTOR = "actor";
    /** W3C trace context of the request that caused the event. */
    public static final String TRACEPARENT = "traceparent";

    /**
     * Type of a record that is no event: every event up to {@link #POSITION} that belongs in this partition stands before it. It
     * has no key and no value.
     */
    public static final String WATERMARK = "log.watermark";

    private EventHeaders() {}
}
