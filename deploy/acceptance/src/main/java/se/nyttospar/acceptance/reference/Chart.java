package se.nyttospar.acceptance.reference;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of ours, however it was got at.
 *
 * @param variation what the last point says
 */
record Chart(List<Point> points, String variation, String assurance) {

    /**
     * A point with the limits that it is judged by.
     *
     * @param day first day of its period; null where it is not known
     * @param cause name of the rule that names the point; null for common cause
     * @param causeAbove whether that rule fired upwards
     */
    record Point(
            @Nullable String day,
            BigDecimal value,
            int group,
            @Nullable BigDecimal centre,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String side,
            boolean outside,
            boolean nearLimit,
            @Nullable String cause,
            boolean causeAbove,
            String label) {}
}
