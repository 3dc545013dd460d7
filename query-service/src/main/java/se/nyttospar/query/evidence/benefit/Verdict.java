package se.nyttospar.query.evidence.benefit;

import java.util.List;
import java.util.Optional;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.query.evidence.spc.Judged;
import se.nyttospar.query.evidence.spc.Judging;
import se.nyttospar.query.evidence.spc.Limits;
import se.nyttospar.query.evidence.spc.PointClass;
import se.nyttospar.query.evidence.spc.Side;
import se.nyttospar.query.evidence.spc.Signal;
import se.nyttospar.query.evidence.spc.SpecialCause;

/**
 * Follow-up against the judge.
 *
 * @param lastSignals every rule that fired at the last follow-up point
 * @param lastOutsideBad whether that point lies outside the limit on the bad side
 */
record Verdict(Variation variation, List<Signal> lastSignals, boolean lastOutsideBad) {

    private static final int RUN = Judging.RUN;
    private static final int SHORT_RUN = 3;

    static Verdict of(List<SeriesPoint> followUp, Optional<Limits> judge, Direction direction, Thresholds thresholds) {
        if (followUp.isEmpty() || judge.isEmpty()) {
            return new Verdict(Variation.NO_DATA, List.of(), false);
        }
        // Only the last points tell; what the rules say of the last one follows from a run's length before it.
        List<SeriesPoint> last = followUp.subList(Math.max(0, followUp.size() - RUN - 1), followUp.size());
        List<Judged> judged = Judging.judge(SeriesPoint.values(last), judge.get());
        if (judged.isEmpty()) {
            return new Verdict(Variation.NO_SIGNAL, List.of(), false);
        }
        List<Signal> signals = judged.getLast().signals();
        boolean outsideBad = signals.stream()
                .anyMatch(signal ->
                        signal.cause() == SpecialCause.OUTSIDE && signal.classFor(direction) == PointClass.CONCERN);
        return new Verdict(variation(judged, direction, thresholds), signals, outsideBad);
    }

    private static Variation variation(List<Judged> judged, Direction direction, Thresholds thresholds) {
        if (direction == Direction.NEUTRAL) {
            return Variation.NO_SIGNAL;
        }
        Side good = direction == Direction.INCREASE ? Side.ABOVE : Side.BELOW;
        Side bad = direction == Direction.INCREASE ? Side.BELOW : Side.ABOVE;
        if (sustained(judged, good, thresholds)) {
            return Variation.IMPROVED_SUSTAINED;
        }
        if (sustained(judged, bad, thresholds)) {
            return Variation.WORSE_SUSTAINED;
        }
        List<Signal> signals = judged.getLast().signals();
        boolean improving = signals.stream().anyMatch(signal -> signal.side() == good);
        boolean worsening = signals.stream().anyMatch(signal -> signal.side() == bad);
        if (improving && worsening) {
            return Variation.CONFLICT;
        }
        return improving ? Variation.IMPROVING : worsening ? Variation.WORSENING : Variation.NO_SIGNAL;
    }

    private static boolean sustained(List<Judged> judged, Side side, Thresholds thresholds) {
        int n = judged.size();
        boolean run = n >= RUN && judged.subList(n - RUN, n).stream().allMatch(point -> point.side() == side);
        return run
                || thresholds.threeSustain()
                        && n >= SHORT_RUN
                        && judged.subList(n - SHORT_RUN, n).stream()
                                .allMatch(point -> point.side() == side && point.beyondNear());
    }
}
