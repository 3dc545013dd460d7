package se.nyttospar.benchmark.result;

import java.util.Objects;

/** What a result has to reach. */
public record Mark(Of of, Bound bound, double limit) {

    /** What is compared: the ratio to the floor, or the figure itself. */
    public enum Of {
        RATIO,
        FIGURE
    }

    /** Whether more or less is better. */
    public enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    public static Mark ratioAtLeast(double limit) {
        return new Mark(Of.RATIO, Bound.AT_LEAST, limit);
    }

    public static Mark ratioAtMost(double limit) {
        return new Mark(Of.RATIO, Bound.AT_MOST, limit);
    }

    public static Mark atLeast(double limit) {
        return new Mark(Of.FIGURE, Bound.AT_LEAST, limit);
    }

    public static Mark atMost(double limit) {
        return new Mark(Of.FIGURE, Bound.AT_MOST, limit);
    }

    boolean met(Result result) {
        double measured = of == Of.FIGURE
                ? result.figure().median()
                : Objects.requireNonNull(result.ratio(), "A ratio needs a floor")
                        .median();
        return bound == Bound.AT_LEAST ? measured >= limit : measured <= limit;
    }
}
