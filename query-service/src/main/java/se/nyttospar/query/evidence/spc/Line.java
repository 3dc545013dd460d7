package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import se.nyttospar.query.evidence.number.Exact;

/**
 * A horizontal line of the chart, prepared so that thousands of values are compared with it exactly without a fraction
 * each: a value of at most {@code scale} decimals exceeds the line exactly when it exceeds the line rounded down.
 *
 * @param floor the line rounded down to that many decimals
 * @param exact whether nothing was rounded away
 */
record Line(BigDecimal floor, boolean exact) {

    static Line at(BigFraction level, int scale) {
        BigDecimal floor = new BigDecimal(level.getNumerator())
                .divide(new BigDecimal(level.getDenominator()), scale, RoundingMode.FLOOR);
        return new Line(floor, Exact.compare(Exact.of(floor), level) == 0);
    }

    /** Negative, zero or positive as {@code value} is below, on or above the line. */
    int compare(BigDecimal value) {
        int toFloor = value.compareTo(floor);
        return toFloor == 0 && !exact ? -1 : toFloor;
    }
}
