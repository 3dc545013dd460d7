package se.nyttospar.events.initiative.profile;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * Where the money comes from.
 *
 * @param promise what is to be cashed where it pays for itself
 */
public record Funding(@FreeText String source, @Nullable CashingPromise promise) {}
