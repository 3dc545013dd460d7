package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether so few people are behind a value that showing it could tell who they are. */
public final class SmallCells {

    private SmallCells() {}

    /** @param smallest smallest count behind a value that may be shown; null when any may */
    public static boolean hide(
            @Nullable Integer smallest, @Nullable BigDecimal denominator, @Nullable Integer sampleSize) {
        return smallest != null
                && ((denominator != null && denominator.compareTo(BigDecimal.valueOf(smallest)) < 0)
                        || (sampleSize != null && sampleSize < smallest));
    }
}
