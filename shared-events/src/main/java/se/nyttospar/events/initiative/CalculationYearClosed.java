package se.nyttospar.events.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * A controller closed a year of the calculation, or closed it anew.
 *
 * @param validated sum of the realised benefits of the year that were validated
 * @param reason why it was closed anew; missing the first time
 */
public record CalculationYearClosed(
        String initiativeId,
        int year,
        BigDecimal validated,
        @FreeText @Nullable String reason) implements CalculationEvent {}
