package se.nyttospar.events.initiative.calculation;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * One line of a calculation for one year.
 *
 * @param amount not negative; the kind says which way the money goes
 * @param bearer who bears the cost or gets the benefit: the region, a division, a municipality, patients
 */
public record CalculationLine(
        int year,
        LineKind kind,
        @FreeText String title,
        Estimate amount,
        @FreeText @Nullable String bearer) {}
