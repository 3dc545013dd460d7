package se.nyttospar.query.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table. */
public sealed interface Cell {

    /** A text, as it may be opened in a spreadsheet: never a formula. */
    record Text(String text) implements Cell {
        @Override
        public String shown() {
            return text;
        }
    }

    /** An exact number. */
    record Number(BigDecimal number) implements Cell {
        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** As it is written. */
    String shown();

    static Cell of(@Nullable Object value) {
        return switch (value) {
            case null -> new Text("");
            case BigDecimal number -> new Number(number);
            case Integer number -> new Number(BigDecimal.valueOf(number));
            case LocalDate day -> new Text(day.toString());
            default -> new Text(harmless(value.toString()));
        };
    }

    /** A text that a spreadsheet would take for a formula is made one that it does not. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
