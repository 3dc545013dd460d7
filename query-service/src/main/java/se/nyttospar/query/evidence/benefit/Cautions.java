package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static boolean runsOn(Series series, Judge judge) {
        List<SeriesPoint> followUp = series.followUp();
        if (series.baseline().isEmpty() || followUp.isEmpty() || judge.limits().isEmpty()) {
            return false;
        }
        List<SeriesPoint> both = new ArrayList<>(series.baseline());
        both.addAll(followUp);
        List<Judged> judged =
                Judging.judge(SeriesPoint.values(both), judge.limits().get());
        if (judged.isEmpty()) {
            return false;
        }
        int last = series.baseline().size() - 1;
        BigDecimal before = both.get(last).measurement().value();
        int step = both.get(last + 1).measurement().value().compareTo(before);
        Optional<Signal> trend = common(judged, last, SpecialCause.TREND);
        return common(judged, last, SpecialCause.SHIFT).isPresent()
                || trend.isPresent()
                        && step != 0
                        && trend.equals(Optional.of(new Signal(SpecialCause.TREND, sideOf(step))));
    }

    private static Side sideOf(int step) {
        return step > 0 ? Side.ABOVE : Side.BELOW;
    }

    /** The signal of a kind that a point and the next one share. */
    private static Optional<Signal> common(List<Judged> judged, int i, SpecialCause cause) {
        return judged.get(i).signals().stream()
                .filter(signal ->
                        signal.cause() == cause && judged.get(i + 1).signals().contains(signal))
                .findFirst();
    }

    private static boolean rare(List<BigDecimal> values) {
        boolean counts = values.stream()
                .allMatch(value ->
                        value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0);
        long zeros = values.stream().filter(value -> value.signum() == 0).count();
        return values.size() >= FEWEST && counts && 4 * zeros >= values.size();
    }
}
