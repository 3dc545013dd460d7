package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits as they are shown, rounded; all but the centre are null where there are no limits.
 *
 * @param points how many points set the limits
 * @param trial whether they are so few that the limits are called trial limits
 */
public record LimitFigures(
        BigDecimal centre,
        @Nullable BigDecimal meanRange,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal nearLower,
        @Nullable BigDecimal nearUpper,
        int points,
        boolean trial) {

    /** From this many points on, limits are no longer trial limits. */
    static final int FULL = 12;
}
