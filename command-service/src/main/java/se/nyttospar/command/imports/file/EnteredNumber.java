package se.nyttospar.command.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** The number that somebody entered in a cell, from how the workbook writes it. */
final class EnteredNumber {

    /** As many digits as Excel lets one enter. */
    private static final int ENTERED = 15;
    /** As many digits as it takes to write any binary number so that it can be read back. */
    private static final int WRITTEN = 17;

    private static final int LONGEST = 64;
    private static final int LARGEST_EXPONENT = 400;

    private EnteredNumber() {}

    /**
     * Exactly what is written, but for one thing: Excel calculates with binary numbers and writes 71.15 as 71.150000000000006. Where 17
     * digits are nothing but the binary number closest to one of at most 15 digits, that one was entered.
     *
     * @throws NumberFormatException when it is no number, or beyond any that could be meant
     */
    static BigDecimal of(String written) {
        if (written.length() > LONGEST) {
            throw new NumberFormatException("Too long");
        }
        BigDecimal number = new BigDecimal(written);
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw new NumberFormatException("Beyond bounds");
        }
        if (number.precision() <= ENTERED) {
            return number;
        }
        double binary = number.doubleValue();
        BigDecimal shortest = new BigDecimal(Double.toString(binary));
        boolean artefact = shortest.precision() <= ENTERED
                && number.precision() <= WRITTEN
                && new BigDecimal(binary)
                                .round(new MathContext(number.precision()))
                                .compareTo(number)
                        == 0;
        return artefact ? shortest : number;
    }
}
