package se.nyttospar.events.initiative;

/**
 * A text was taken out of an earlier event of the initiative: a name had slipped into it. Whoever keeps that event takes the text out as
 * well.
 *
 * @param sequence number of that event in this stream
 * @param field JSON pointer of the text, for example {@code /rationale}
 */
public record TextRedacted(String initiativeId, long sequence, String field, String reason) implements InitiativeEvent {

    /** What stands in the place of a text that was taken out. */
    public static final String MARKER = "[maskerad]";
}
