package se.nyttospar.command.request;

/** The request was carried out before; its transaction is rolled back and the first answer is given again. */
public final class RepeatedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RepeatedRequestException() {
        super("repeated", null, false, false);
    }
}
