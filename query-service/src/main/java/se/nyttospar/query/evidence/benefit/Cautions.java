package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.nyttospar.query.evidence.spc.Judged;
import se.nyttospar.query.evidence.spc.Judging;
import se.nyttospar.query.evidence.spc.Side;
import se.nyttospar.query.evidence.spc.Signal;
import se.nyttospar.query.evidence.spc.SpecialCause;

/** What may pass for an effect and is none; the figures are chosen in decision 0004. */
final class Cautions {

    private static final int FEWEST = 4;

    private Cautions() {}

    static List<Caution> of(BenefitProfile profile, Series series, Judge judge) {
        List<Caution> cautions = new ArrayList<>();
        if (runsOn(series, judge)) {
            cautions.add(Caution.RUN_BEGAN_BEFORE_GO_LIVE);
        }
        if (Seasonality.strong(profile.frequency(), series.baseline())) {
            cautions.add(Caution.STRONG_SEASONALITY);
        }
        if (rare(SeriesPoint.values(series.points()))) {
            cautions.add(Caution.RARE_EVENTS);
        }
        return List.copyOf(cautions);
    }

    /** The last two points before go-live and the first after it lie in one run. */
    private static boolean runsOn(Series series, Judge judge) {
        List<SeriesPoint> followUp = series.followUp();
        int last = series.baseline().size() - 1;
        if (last < 1 || followUp.isEmpty() || judge.limits().isEmpty()) {
            return false;
        }
        // Whether a point is part of a run shows within a run's length of it.
        int before = Math.min(last - 1, Judging.RUN);
        List<SeriesPoint> around = new ArrayList<>(series.baseline().subList(last - 1 - before, last + 1));
        around.addAll(followUp.subList(0, Math.min(followUp.size(), 1 + Judging.RUN)));
        List<BigDecimal> values = SeriesPoint.values(around);
        List<Judged> judged = Judging.judge(values, judge.limits().get());
        if (judged.isEmpty()) {
            return false;
        }
        List<Judged> across = judged.subList(before, before + 3);
        return inOneShift(across) || inOneTrend(across, values.subList(before, before + 3));
    }

    private static boolean inOneShift(List<Judged> across) {
        Signal shift = new Signal(SpecialCause.SHIFT, across.getFirst().side());
        return across.stream().allMatch(point -> point.signals().contains(shift));
    }

    private static boolean inOneTrend(List<Judged> across, List<BigDecimal> values) {
        int first = values.get(1).compareTo(values.get(0));
        int second = values.get(2).compareTo(values.get(1));
        Signal trend = new Signal(SpecialCause.TREND, first > 0 ? Side.ABOVE : Side.BELOW);
        return first == second && first != 0 && across.get(1).signals().contains(trend);
    }

    private static boolean rare(List<BigDecimal> values) {
        boolean counts = values.stream()
                .allMatch(value ->
                        value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0);
        long zeros = values.stream().filter(value -> value.signum() == 0).count();
        return values.size() >= FEWEST && counts && 4 * zeros >= values.size();
    }
}
