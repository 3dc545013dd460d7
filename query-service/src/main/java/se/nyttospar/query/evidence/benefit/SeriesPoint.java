package se.nyttospar.query.evidence.benefit;

import java.math.BigDecimal;
import java.util.List;
import se.nyttospar.events.time.Period;

/** A reported period, where it lies relative to go-live, and the group of limits it belongs to. */
record SeriesPoint(Period period, Measurement measurement, Phase phase, int group) {

    static List<BigDecimal> values(List<SeriesPoint> points) {
        return points.stream().map(point -> point.measurement().value()).toList();
    }

    static List<String> events(List<SeriesPoint> points) {
        return points.stream().map(point -> point.measurement().eventId()).toList();
    }
}
