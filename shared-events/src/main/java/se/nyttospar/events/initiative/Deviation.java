package se.nyttospar.events.initiative;

/**
 * Why a decision differs from the recommendation.
 *
 * @param authority who may deviate, and did
 */
public record Deviation(String reason, String authority) {}
