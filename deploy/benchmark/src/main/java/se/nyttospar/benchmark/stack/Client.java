package se.nyttospar.benchmark.stack;

/** The demo clients that the benchmark speaks as. */
public enum Client {
    ADMIN("demo-admin"),
    BENEFIT_OWNER("demo-benefit-owner"),
    REPORTER("demo-regional-reporter"),
    SUBSCRIBER("demo-subscriber");

    private final String id;

    Client(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Public on purpose: the provider listens on loopback only. */
    String secret() {
        return id + "-secret";
    }
}
