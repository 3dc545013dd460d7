package se.nyttospar.events.benefit;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.time.Period;

/**
 * Whoever recorded the value of a period says that it is right although it lies outside the indicator's plausible range. Comes
 * right before the value; does not repeat it, so that a value which must not be shown is told nowhere else.
 *
 * @param group the group of people that the value is about; none when it is about all
 */
public record UnusualValueConfirmed(
        String benefitId,
        Period period,
        @Nullable PopulationGroup group,
        @FreeText String reason) implements BenefitEvent {}
