package se.nyttospar.query.evidence.economy;

import java.math.BigDecimal;

/**
 * What a benefit calculation foresees for one year.
 *
 * @param kind benefit or cost
 * @param cashable whether the benefit frees money in a budget; false for costs
 * @param low amount if little comes of it
 * @param base amount that is expected
 * @param high amount if much comes of it
 */
public record CalculationLine(int year, Kind kind, boolean cashable, BigDecimal low, BigDecimal base, BigDecimal high) {

    /** Which way the money goes. */
    public enum Kind {
        BENEFIT,
        COST
    }

    boolean cashed() {
        return kind == Kind.BENEFIT && cashable;
    }
}
