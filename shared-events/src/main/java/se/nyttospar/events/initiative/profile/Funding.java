package se.nyttospar.events.initiative.profile;

import org.jspecify.annotations.Nullable;

/**
 * Where the money comes from.
 *
 * @param promise what is to be cashed where it pays for itself
 */
public record Funding(String source, @Nullable CashingPromise promise) {}
