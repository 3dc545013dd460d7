package se.nyttospar.command.refusal;

import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A body states a day that no initiative of ours can have. */
public final class DateOutOfRangeException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    public DateOutOfRangeException(JsonParser json, LocalDate day) {
        super(json, "out of range");
        this.day = day;
    }

    LocalDate day() {
        return day;
    }
}
