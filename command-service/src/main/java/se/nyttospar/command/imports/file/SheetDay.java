package se.nyttospar.command.imports.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Days as workbooks count them. */
final class SheetDay {

    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** 29 February 1900, which Excel counts and which never was; days before it are one off. */
    private static final int NEVER_WAS = 60;

    private static final int LAST = 2_958_465;

    private SheetDay() {}

    /** The day; nothing for a number with a time of day, or that is no day. */
    static Optional<LocalDate> of(BigDecimal number, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return Optional.empty();
        }
        int days = number.intValue();
        if (number.compareTo(BigDecimal.valueOf(days)) != 0 || (!since1904 && days <= NEVER_WAS)) {
            return Optional.empty();
        }
        return Optional.of((since1904 ? FROM_1904 : FROM_1900).plusDays(days));
    }
}
