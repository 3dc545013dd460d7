package se.nyttospar.events.realisedbenefit;

import org.jspecify.annotations.Nullable;

/** A controller, other than who claimed it, found the amount in the books. */
public record RealisationValidated(
        String realisedBenefitId, @Nullable String comment) implements RealisedBenefitEvent {}
