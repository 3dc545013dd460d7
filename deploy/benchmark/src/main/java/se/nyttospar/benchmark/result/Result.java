package se.nyttospar.benchmark.result;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measured quantity; medians count.
 *
 * @param unit of figure and floor
 * @param floor the same quantity without what Nyttospår adds
 * @param ratio figure by floor
 * @param mark null where the figure is advisory
 * @param notes what else there is to know, in order
 */
public record Result(
        String measurement,
        String what,
        String unit,
        Sample figure,
        @Nullable Sample floor,
        @Nullable Sample ratio,
        @Nullable Mark mark,
        List<String> notes)
        implements Outcome {

    public Result {
        notes = List.copyOf(notes);
    }

    public static Result alone(String measurement, String what, String unit, Sample figure) {
        return new Result(measurement, what, unit, figure, null, null, null, List.of());
    }

    public static Result against(String measurement, String what, String unit, Pairs pairs) {
        return new Result(measurement, what, unit, pairs.figures(), pairs.floors(), pairs.ratios(), null, List.of());
    }

    public Result marked(Mark mark) {
        return new Result(measurement, what, unit, figure, floor, ratio, mark, notes);
    }

    public Result noting(String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Result(measurement, what, unit, figure, floor, ratio, mark, more);
    }
}
