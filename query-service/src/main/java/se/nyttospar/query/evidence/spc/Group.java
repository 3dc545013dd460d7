package se.nyttospar.query.evidence.spc;

/**
 * Consecutive points that share limits.
 *
 * @param from index of its first point
 * @param until index after its last point
 * @param limitPoints how many of its points, from the first on, set the limits
 */
public record Group(int from, int until, int limitPoints) {

    public Group {
        if (from < 0 || until <= from || limitPoints < 1 || limitPoints > until - from) {
            throw new IllegalArgumentException("No group: %d to %d, %d points".formatted(from, until, limitPoints));
        }
    }

    /** A group whose points all set its limits. */
    public static Group of(int from, int until) {
        return new Group(from, until, until - from);
    }

    /** A group whose limits are frozen by its first {@code n} points (all, when there are fewer). */
    public static Group fixedAfter(int from, int until, int n) {
        return new Group(from, until, Math.min(n, until - from));
    }
}
