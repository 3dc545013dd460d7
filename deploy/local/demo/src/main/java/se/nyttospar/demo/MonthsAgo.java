package se.nyttospar.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.JsonNode;

/**
 * The calendar of the scenario: months counted back from its newest one.
 *
 * @param newest the last full month when the scenario was first loaded
 */
record MonthsAgo(YearMonth newest) {
    /** The scenario keeps its newest month as an external code of its first division, so that loading it again changes nothing. */
    static final String CODE_SYSTEM = "demo-newest-month";

    /** The month that an earlier load left, or the last full one. */
    static MonthsAgo of(Nyttospar nyttospar, LocalDate today) {
        for (JsonNode division : nyttospar.all("/divisions")) {
            for (JsonNode code : division.path("externalCodes")) {
                if (code.path("system").asString("").equals(CODE_SYSTEM)) {
                    return new MonthsAgo(parse(code.path("code").asString("")));
                }
            }
        }
        return new MonthsAgo(YearMonth.from(today).minusMonths(1));
    }

    private static YearMonth parse(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("No month in code system " + CODE_SYSTEM + ": " + text, e);
        }
    }

    LocalDate firstDay(int ago) {
        return newest.minusMonths(ago).atDay(1);
    }

    LocalDate middle(int ago) {
        return newest.minusMonths(ago).atDay(15);
    }

    LocalDate lastDay(int ago) {
        return newest.minusMonths(ago).atEndOfMonth();
    }
}
