package se.nyttospar.query.evidence.spc;

import java.util.List;

/**
 * A value judged against limits.
 *
 * @param side of the centre
 * @param outside strictly outside a limit
 * @param nearLimit between near-limit (exclusive) and limit (inclusive)
 * @param beyondNear strictly beyond a near-limit, outside the limit too
 * @param signals every rule that fired, the one that names the point first
 */
public record Judged(Side side, boolean outside, boolean nearLimit, boolean beyondNear, List<Signal> signals) {}
