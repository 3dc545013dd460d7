package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs of seven: which points take part in one, and in which direction. */
final class Runs {

    static final int LENGTH = 7;

    private Runs() {}

    /** Strictly increasing or decreasing runs; where one turns into another, the point takes the later one's direction. */
    static @Nullable Side[] trends(List<BigDecimal> values) {
        @Nullable Side[] trends = new Side[values.size()];
        int start = 0;
        int direction = 0;
        for (int i = 1; i <= values.size(); i++) {
            int step = i < values.size() ? values.get(i).compareTo(values.get(i - 1)) : 0;
            if (i == values.size() || step != direction) {
                if (direction != 0 && i - start >= LENGTH) {
                    Arrays.fill(trends, start, i, Side.ofSign(direction));
                }
                start = i - 1;
                direction = step;
            }
        }
        return trends;
    }

    /** Runs strictly on one side of the centre. */
    static @Nullable Side[] shifts(Side[] sides) {
        @Nullable Side[] shifts = new Side[sides.length];
        int start = 0;
        for (int i = 1; i <= sides.length; i++) {
            if (i == sides.length || sides[i] != sides[start]) {
                if (sides[start] != Side.ON && i - start >= LENGTH) {
                    Arrays.fill(shifts, start, i, sides[start]);
                }
                start = i;
            }
        }
        return shifts;
    }
}
