package se.nyttospar.query.generation;

/** An event that cannot become rows; it is parked with its stream. */
public final class EventNotApplicableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EventNotApplicableException(String message) {
        super(message);
    }
}
