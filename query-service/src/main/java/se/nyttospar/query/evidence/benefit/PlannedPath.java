package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import se.nyttospar.query.evidence.number.Exact;

/** The planned values: straight lines from the baseline at go-live through the milestones to the target, then the target. */
public final class PlannedPath {

    private final NavigableMap<LocalDate, BigFraction> corners;

    private PlannedPath(NavigableMap<LocalDate, BigFraction> corners) {
        this.corners = corners;
    }

    /** The path of a benefit as known on {@code day}; empty without go-live, a baseline, or a target with a date. */
    public static Optional<PlannedPath> of(BenefitFacts facts, LocalDate day, Parameters parameters) {
        Series series = Series.of(facts, day);
        GoLive goLive = series.goLive();
        if (goLive == null) {
            return Optional.empty();
        }
        return Judge.of(facts, series, parameters)
                .limits()
                .flatMap(judge -> from(goLive.day(), judge.centre(), facts.profile()));
    }

    static Optional<PlannedPath> from(LocalDate goLive, BigFraction baseline, BenefitProfile profile) {
        Target target = profile.target();
        LocalDate end = target == null ? null : target.date();
        if (target == null || end == null) {
            return Optional.empty();
        }
        var corners = new TreeMap<LocalDate, BigFraction>();
        corners.put(goLive, baseline);
        for (Milestone milestone : profile.milestones()) {
            if (milestone.date().isAfter(goLive) && milestone.date().isBefore(end)) {
                corners.put(milestone.date(), Exact.of(milestone.value()));
            }
        }
        corners.put(end.isBefore(goLive) ? goLive : end, Exact.of(target.value()));
        return Optional.of(new PlannedPath(corners));
    }

    /** The planned value on a day, rounded for showing; before go-live that of go-live. */
    public BigDecimal at(LocalDate day) {
        return Exact.shown(exactlyAt(day));
    }

    BigFraction exactlyAt(LocalDate day) {
        Map.Entry<LocalDate, BigFraction> from = corners.floorEntry(day);
        Map.Entry<LocalDate, BigFraction> to = corners.ceilingEntry(day);
        if (from == null) {
            return corners.firstEntry().getValue();
        }
        if (to == null || to.getKey().equals(from.getKey())) {
            return from.getValue();
        }
        long whole = ChronoUnit.DAYS.between(from.getKey(), to.getKey());
        long part = ChronoUnit.DAYS.between(from.getKey(), day);
        BigFraction rise = to.getValue().subtract(from.getValue());
        return from.getValue().add(rise.multiply(BigFraction.of(part, whole)));
    }
}
