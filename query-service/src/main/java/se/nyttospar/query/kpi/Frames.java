package se.nyttospar.query.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.problem.ProblemException;

/** The periods that are asked for; none means the newest values. */
final class Frames {
    private static final int MOST = 60;

    private Frames() {}

    /**
     * The periods from one to another, both with it.
     *
     * @param from written as in a measurement; the same as {@code to} when left out
     * @param to the period that {@code day} lies in when left out
     * @throws ProblemException {@code parameter-invalid}
     */
    static List<Period> of(@Nullable String from, @Nullable String to, LocalDate day) {
        if (from == null && to == null) {
            return List.of();
        }
        Period last = to == null
                ? Period.containing(day, period("from", String.valueOf(from)).frequency())
                : period("to", to);
        Period first = from == null ? last : period("from", from);
        if (first.frequency() != last.frequency() || first.compareTo(last) > 0 || first.until(last) >= MOST) {
            throw ProblemException.parameterInvalid(
                    "from och to ska vara perioder av samma slag, from före to, högst %d.".formatted(MOST),
                    "from and to are periods of one kind, from before to, at most %d.".formatted(MOST));
        }
        return LongStream.rangeClosed(0, first.until(last))
                .mapToObj(first::plus)
                .toList();
    }

    private static Period period(String parameter, String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException _) {
            throw ProblemException.parameterInvalid(
                    "%s ska vara en period, till exempel 2026-03, 2026-Q1 eller 2026.".formatted(parameter),
                    "%s is a period, for example 2026-03, 2026-Q1 or 2026.".formatted(parameter));
        }
    }
}
