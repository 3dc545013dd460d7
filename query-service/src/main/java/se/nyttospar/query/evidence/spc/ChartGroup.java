package se.nyttospar.query.evidence.spc;

/**
 * A group of the chart.
 *
 * @param from index of its first point
 * @param until index after its last point
 * @param limits what its points are judged by
 */
public record ChartGroup(int from, int until, LimitFigures limits) {}
