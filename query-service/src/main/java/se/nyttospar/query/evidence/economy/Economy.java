package se.nyttospar.query.evidence.economy;

/** What the forward net present value says. */
public enum Economy {
    /** Worth it even on the low side. */
    POS,
    /** Worth it unless things go badly. */
    SENSITIVE,
    /** Not worth it unless things go well. */
    NEG,
    /** Not worth it even on the high side. */
    DEAD,
    UNPRICED
}
