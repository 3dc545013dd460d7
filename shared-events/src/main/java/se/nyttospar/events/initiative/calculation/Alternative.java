package se.nyttospar.events.initiative.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * Something else that could be done instead, with the same price level, horizon and discount rate.
 *
 * @param zero whether it is the zero alternative: going on as today
 */
public record Alternative(
        @FreeText String title,
        boolean zero,
        @FreeText @Nullable String description,
        List<CalculationLine> lines) {}
