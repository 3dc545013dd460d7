package se.nyttospar.query.reading;

import java.util.List;

/** An answer that is a list at heart, and can be had as CSV. */
public interface AsRows {

    /** Flat records, one per row. */
    List<?> rows();
}
