package se.nyttospar.query.web.board;

import org.jspecify.annotations.Nullable;
import se.nyttospar.query.web.frame.Frame;

/**
 * The headers of the board, which sort it.
 *
 * @param sort what it is sorted by now
 */
record Columns(@Nullable String sort, Frame frame) {

    /** For {@code aria-sort}. */
    public String state(String key) {
        return key.equals(sort) ? "ascending" : ("-" + key).equals(sort) ? "descending" : "none";
    }

    /** The same board sorted by the key; the other way round when it already is. */
    public String link(String key) {
        return frame.with("sort", key.equals(sort) ? "-" + key : key);
    }
}
