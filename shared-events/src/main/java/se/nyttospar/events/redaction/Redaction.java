package se.nyttospar.events.redaction;

/**
 * A text was taken out of an earlier event of the same stream: a name had slipped into it. Whoever keeps that event takes the text out as
 * well.
 */
public interface Redaction {

    /** What stands in the place of a text that was taken out. */
    String MARKER = "[maskerad]";

    String stream();

    /** Number of the event that held the text, in its stream from 0. */
    long sequence();

    /** JSON pointer of the text, for example {@code /rationale}. */
    String field();

    String reason();
}
