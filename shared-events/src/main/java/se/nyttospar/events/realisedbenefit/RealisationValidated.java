package se.nyttospar.events.realisedbenefit;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/** A controller, other than who claimed it, found the amount in the books. */
public record RealisationValidated(
        String realisedBenefitId, @FreeText @Nullable String comment) implements RealisedBenefitEvent {}
