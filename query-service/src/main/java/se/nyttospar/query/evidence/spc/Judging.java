package se.nyttospar.query.evidence.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for special causes over consecutive values, against limits that may come from elsewhere. */
public final class Judging {
    /** Points in a run. What the rules say of a point follows from it and this many on each side of it. */
    public static final int RUN = Runs.LENGTH;

    private Judging() {}

    /** One judgement per value, in order; empty when the limits are not known. */
    public static List<Judged> judge(List<BigDecimal> values, Limits limits) {
        if (!limits.known() || values.isEmpty()) {
            return List.of();
        }
        Places places = Places.of(values, limits);
        @Nullable Side[] trends = Runs.trends(values);
        @Nullable Side[] shifts = Runs.shifts(places.sides());
        boolean[] pairs = twoOfThree(places);
        List<Judged> judged = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            judged.add(judged(places, i, trends[i], pairs[i], shifts[i]));
        }
        return List.copyOf(judged);
    }

    private static Judged judged(Places places, int i, @Nullable Side trend, boolean pair, @Nullable Side shift) {
        Side side = places.sides()[i];
        List<Signal> signals = new ArrayList<>(4);
        if (places.outside(i)) {
            signals.add(new Signal(SpecialCause.OUTSIDE, side));
        }
        if (trend != null) {
            signals.add(new Signal(SpecialCause.TREND, trend));
        }
        if (pair) {
            signals.add(new Signal(SpecialCause.TWO_OF_THREE, side));
        }
        if (shift != null) {
            signals.add(new Signal(SpecialCause.SHIFT, shift));
        }
        return new Judged(side, places.outside(i), places.near(i), places.beyondNear(i), List.copyOf(signals));
    }

    private static boolean[] twoOfThree(Places places) {
        Side[] sides = places.sides();
        boolean[] part = new boolean[sides.length];
        for (int i = 0; i + 2 < sides.length; i++) {
            boolean oneSide = sides[i] != Side.ON && sides[i] == sides[i + 1] && sides[i] == sides[i + 2];
            if (oneSide && places.nearIn(i, i + 2) >= 2) {
                for (int j = i; j <= i + 2; j++) {
                    part[j] |= places.near(j);
                }
            }
        }
        return part;
    }
}
