package se.nyttospar.local.client;

/** A request that was answered with a problem. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedException(String request, Reply reply) {
        super("%s: %d %s".formatted(request, reply.status(), reply.text()));
        this.status = reply.status();
        this.code = reply.code();
    }

    public int status() {
        return status;
    }

    /** The stable code of the rule that was broken; empty when the answer carries none. */
    public String code() {
        return code;
    }
}
