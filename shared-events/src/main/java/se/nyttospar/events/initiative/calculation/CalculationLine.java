package se.nyttospar.events.initiative.calculation;

import org.jspecify.annotations.Nullable;

/**
 * One line of a calculation for one year.
 *
 * @param amount not negative; the kind says which way the money goes
 * @param bearer who bears the cost or gets the benefit: the region, a division, a municipality, patients
 */
public record CalculationLine(
        int year,
        LineKind kind,
        String title,
        Estimate amount,
        @Nullable String bearer) {}
