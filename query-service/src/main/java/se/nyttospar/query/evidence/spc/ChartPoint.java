package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point of the chart.
 *
 * @param value its value
 * @param group index of its group
 * @param side of the centre; null without limits
 * @param outside strictly outside a limit
 * @param nearLimit between near-limit and limit
 * @param cause the rule that names it: the first that applies; null for common cause
 * @param signals every rule that fired
 * @param pointClass what it says
 */
public record ChartPoint(
        BigDecimal value,
        int group,
        @Nullable Side side,
        boolean outside,
        boolean nearLimit,
        @Nullable Signal cause,
        List<Signal> signals,
        PointClass pointClass) {}
