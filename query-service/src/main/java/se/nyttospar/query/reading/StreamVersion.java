package se.nyttospar.query.reading;

/** The version of a stream, in SQL: number of its last event, be it one that only took a text out. */
public final class StreamVersion {

    private StreamVersion() {}

    /**
     * What the version is after the event of row {@code e}, which counts when it is the last one.
     *
     * @param id the column with what follows the family in the stream's name
     */
    public static String after(String family, String id) {
        return after("'%s:' || %s".formatted(family, id));
    }

    /** @param stream SQL for the stream's name */
    public static String after(String stream) {
        return "greatest(e.sequence, (select max(r.sequence) from ${events:redaction} r where r.stream = %s))"
                .formatted(stream);
    }
}
