package se.nyttospar.events.indicator;

/** Which way is better for the people concerned. */
public enum Direction {
    INCREASE,
    DECREASE,
    NEUTRAL
}
