package se.nyttospar.query.evidence.spc;

/** The rules that point out a special cause, in the order in which the first that applies names the point. */
public enum SpecialCause {
    /** Strictly outside a limit. */
    OUTSIDE,
    /** Part of seven strictly increasing or decreasing points. */
    TREND,
    /** Between near-limit and limit, as at least two of three consecutive points on one side. */
    TWO_OF_THREE,
    /** Part of seven points strictly on one side of the centre. */
    SHIFT
}
