package se.nyttospar.events;

import org.jspecify.annotations.Nullable;

/**
 * A name for people.
 *
 * @param sv in Swedish
 * @param en in English; the Swedish one is shown where it is missing
 */
public record LocalText(String sv, @Nullable String en) {}
