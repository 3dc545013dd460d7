package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.SmallCells;

/**
 * The values of one benefit in a longer period, combined as its indicator declares. A week belongs to the period that its Thursday
 * lies in, as it does to its year. What is measured more seldom, or in periods that cross the asked ones, has no value in them.
 */
final class OverTime {

    private OverTime() {}

    /**
     * A combined value.
     *
     * @param contribution left out when nothing is there, or weights are missing where they are needed
     * @param small too few are behind one of its parts, so that it must not be shown
     * @param complete every part is there
     * @param first last day of its oldest part
     */
    record Combined(
            @Nullable Contribution contribution,
            boolean small,
            boolean complete,
            @Nullable LocalDate first) {}

    static Combined of(
            SortedMap<Period, Benefit.Value> values,
            Frequency frequency,
            Period asked,
            Aggregation how,
            @Nullable Integer smallestCell) {
        List<Period> parts = parts(frequency, asked);
        List<Benefit.Value> there = new ArrayList<>();
        for (Period part : parts) {
            Benefit.Value value = values.get(part);
            if (value != null) {
                there.add(value);
            }
        }
        boolean complete = !parts.isEmpty() && there.size() == parts.size();
        if (there.isEmpty()) {
            return new Combined(null, false, complete, null);
        }
        return new Combined(
                combined(there, how),
                there.stream().anyMatch(v -> SmallCells.hide(smallestCell, v.denominator(), v.sampleSize())),
                complete,
                there.getFirst().period().lastDay());
    }

    private static @Nullable Contribution combined(List<Benefit.Value> values, Aggregation how) {
        List<Contribution> parts = values.stream()
                .map(value -> Contribution.of(
                        value.value(), value.denominator(), value.period().lastDay()))
                .toList();
        var value = OverUnits.combine(how, parts);
        Contribution last = parts.getLast();
        return value == null
                ? null
                : new Contribution(value, how == Aggregation.LATEST ? last.weight() : weights(parts), last.day());
    }

    private static @Nullable BigDecimal weights(List<Contribution> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution part : parts) {
            if (part.weight() == null) {
                return null;
            }
            sum = sum.add(part.weight());
        }
        return sum;
    }

    /** The periods of a frequency that make up the asked one; none when they do not. */
    static List<Period> parts(Frequency frequency, Period asked) {
        List<Period> parts = new ArrayList<>();
        if (!fits(frequency, asked.frequency())) {
            return parts;
        }
        Period part = Period.containing(asked.firstDay(), frequency);
        while (!anchor(part).isAfter(asked.lastDay())) {
            if (asked.contains(anchor(part))) {
                parts.add(part);
            }
            part = part.plus(1);
        }
        return parts;
    }

    private static LocalDate anchor(Period part) {
        return part.frequency() == Frequency.WEEK ? part.firstDay().plusDays(3) : part.firstDay();
    }

    private static boolean fits(Frequency part, Frequency whole) {
        return part == whole
                || switch (part) {
                    case DAY -> true;
                    case WEEK -> whole.compareTo(Frequency.WEEK) > 0;
                    case MONTH -> whole.compareTo(Frequency.MONTH) > 0;
                    case QUARTER, TERTIAL -> whole == Frequency.YEAR;
                    case YEAR -> false;
                };
    }
}
