package se.nyttospar.query.evidence.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** Whether a decision is due. */
public final class DecisionPoints {

    private DecisionPoints() {}

    /** The earliest decision point dated by {@code day} has no decision on or after its date. */
    public static boolean due(Collection<LocalDate> points, Collection<LocalDate> decisions, LocalDate day) {
        return points.stream()
                .filter(point -> !point.isAfter(day))
                .min(Comparator.naturalOrder())
                .filter(point -> decisions.stream().allMatch(decision -> decision.isBefore(point)))
                .isPresent();
    }
}
