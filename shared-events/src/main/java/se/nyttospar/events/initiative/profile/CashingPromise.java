package se.nyttospar.events.initiative.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that is to be freed in a budget.
 *
 * @param amount in kronor per year
 * @param by the day from which it is freed
 */
public record CashingPromise(
        BigDecimal amount, LocalDate by, @Nullable String budgetLine) {}
