package se.nyttospar.query.evidence.spc;

/** Where a value lies relative to the centre; a value exactly on it is on no side. */
public enum Side {
    BELOW,
    ON,
    ABOVE;

    static Side ofSign(int sign) {
        return sign == 0 ? ON : sign > 0 ? ABOVE : BELOW;
    }
}
