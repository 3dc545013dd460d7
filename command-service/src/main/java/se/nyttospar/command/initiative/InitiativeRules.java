package se.nyttospar.command.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Rules that several commands share. */
final class InitiativeRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int DIGITS_BEFORE_POINT = 15;
    private static final int DIGITS_AFTER_POINT = 6;

    private InitiativeRules() {}

    static void checkOpen(Proposed initiative) {
        if (!initiative.open()) {
            throw new Refusal(Rule.INITIATIVE_ENDED, initiative.proposal().initiativeId());
        }
    }

    /** A day that has been, in years that people mean. */
    static void checkPast(LocalDate date, LocalDate today) {
        checkDate(date);
        if (date.isAfter(today)) {
            throw new Refusal(Rule.DATE_IN_FUTURE, date);
        }
    }

    static void checkDate(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new Refusal(Rule.DATE_OUT_OF_RANGE, date);
        }
    }

    /** Whether an amount has a size that people mean: at most 15 digits before the point and 6 after it. */
    static boolean isOfReasonableSize(BigDecimal amount) {
        return amount.scale() <= DIGITS_AFTER_POINT
                && amount.precision() - (long) amount.scale() <= DIGITS_BEFORE_POINT;
    }

    static void checkAmount(String field, BigDecimal amount) {
        if (!isOfReasonableSize(amount)) {
            throw new Refusal(Rule.AMOUNT_OUT_OF_BOUNDS, field);
        }
    }
}
