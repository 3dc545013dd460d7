package se.nyttospar.query.evidence.spc;

import se.nyttospar.events.indicator.Direction;

/**
 * A rule that fired at a point.
 *
 * @param cause which rule
 * @param side {@code ABOVE} for high or increasing, {@code BELOW} for low or decreasing
 */
public record Signal(SpecialCause cause, Side side) {

    public PointClass classFor(Direction direction) {
        return switch (direction) {
            case NEUTRAL -> side == Side.ABOVE ? PointClass.HIGH : PointClass.LOW;
            case INCREASE -> side == Side.ABOVE ? PointClass.IMPROVEMENT : PointClass.CONCERN;
            case DECREASE -> side == Side.BELOW ? PointClass.IMPROVEMENT : PointClass.CONCERN;
        };
    }
}
