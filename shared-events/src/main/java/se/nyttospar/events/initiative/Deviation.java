package se.nyttospar.events.initiative;

import se.nyttospar.events.FreeText;

/**
 * Why a decision differs from the recommendation.
 *
 * @param authority who may deviate, and did
 */
public record Deviation(@FreeText String reason, @FreeText String authority) {}
