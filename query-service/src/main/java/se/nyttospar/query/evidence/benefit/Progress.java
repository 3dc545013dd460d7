package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.query.evidence.number.Exact;
import se.nyttospar.query.evidence.spc.Limits;

/**
 * The trajectory and the figures behind it, rounded for showing; null where they could not be formed.
 *
 * @param trajectory the class
 * @param mean m: of the last follow-up points, at most seven
 * @param planned p: mean planned share of the way from baseline to target, over the same periods
 * @param attained a: attained share of that way
 * @param ratio r: attained per planned
 */
public record Progress(
        Trajectory trajectory,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal planned,
        @Nullable BigDecimal attained,
        @Nullable BigDecimal ratio) {

    private static final int LATEST = 7;

    static Progress of(
            BenefitProfile profile,
            @Nullable GoLive goLive,
            List<SeriesPoint> followUp,
            Optional<Limits> judge,
            Parameters parameters) {
        List<SeriesPoint> latest = followUp.subList(Math.max(0, followUp.size() - LATEST), followUp.size());
        BigFraction mean = latest.isEmpty() ? null : Exact.mean(SeriesPoint.values(latest));
        Target target = profile.target();
        if (goLive == null
                || mean == null
                || judge.isEmpty()
                || target == null
                || !toBeReached(target, profile, judge.get())) {
            return new Progress(Trajectory.NA, Exact.shownIfKnown(mean), null, null, null);
        }
        BigFraction baseline = judge.get().centre();
        BigFraction way = Exact.of(target.value()).subtract(baseline);
        BigFraction attained = mean.subtract(baseline).divide(way);
        return PlannedPath.from(goLive.day(), baseline, profile)
                .map(path -> share(path, latest, baseline, way))
                .map(planned -> of(mean, planned, attained, parameters))
                .orElse(new Progress(Trajectory.NA, Exact.shown(mean), null, Exact.shown(attained), null));
    }

    /** A target at the baseline or on its bad side marks no way forward, and movement towards it is no progress. */
    private static boolean toBeReached(Target target, BenefitProfile profile, Limits judge) {
        int way = Exact.compare(Exact.of(target.value()), judge.centre());
        boolean forward = switch (profile.direction()) {
            case INCREASE -> way > 0;
            case DECREASE -> way < 0;
            case NEUTRAL -> way != 0;
        };
        return target.kind() == TargetKind.CHANGE && forward;
    }

    private static BigFraction share(
            PlannedPath path, List<SeriesPoint> latest, BigFraction baseline, BigFraction way) {
        BigFraction sum = BigFraction.ZERO;
        for (SeriesPoint point : latest) {
            LocalDate day = point.period().lastDay();
            sum = sum.add(path.exactlyAt(day).subtract(baseline).divide(way));
        }
        return sum.divide(latest.size());
    }

    private static Progress of(BigFraction mean, BigFraction planned, BigFraction attained, Parameters parameters) {
        boolean tooEarly = Exact.compare(planned, Exact.of(parameters.plannedAtLeast())) < 0;
        BigFraction ratio = tooEarly ? null : attained.divide(planned);
        Trajectory trajectory = ratio == null ? Trajectory.NA : classOf(ratio, parameters);
        return new Progress(
                trajectory, Exact.shown(mean), Exact.shown(planned), Exact.shown(attained), Exact.shownIfKnown(ratio));
    }

    private static Trajectory classOf(BigFraction ratio, Parameters parameters) {
        if (ratio.signum() < 0) {
            return Trajectory.REVERSE;
        }
        if (Exact.compare(ratio, BigFraction.ONE) >= 0) {
            return Trajectory.AHEAD;
        }
        if (Exact.compare(ratio, Exact.of(parameters.onTrack())) >= 0) {
            return Trajectory.ON_TRACK;
        }
        return Exact.compare(ratio, Exact.of(parameters.behind())) >= 0 ? Trajectory.BEHIND : Trajectory.OFF_TRACK;
    }
}
