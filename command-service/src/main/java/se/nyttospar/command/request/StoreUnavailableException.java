package se.nyttospar.command.request;

/** The event store did not answer; whether anything was stored is settled by asking again with the same Idempotency-Key. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(Throwable cause) {
        super(cause);
    }
}
