package se.nyttospar.local.client;

/**
 * A program that the local OpenID provider knows; the secrets of all of them are public.
 *
 * @param name its client id
 */
public record Identity(String name) {
    public static final Identity ADMIN = new Identity("demo-admin");
    public static final Identity BENEFIT_OWNER = new Identity("demo-benefit-owner");
    public static final Identity BOARD = new Identity("demo-board");
    public static final Identity CONTROLLER = new Identity("demo-controller");
    public static final Identity EXECUTIVE = new Identity("demo-executive");
    /** Reports for every division. */
    public static final Identity REGIONAL_REPORTER = new Identity("demo-regional-reporter");
    /** Reports for the division {@code medicin} only. */
    public static final Identity MEDICINE_REPORTER = new Identity("demo-reporter");
    /** Listens to the stream of changes. */
    public static final Identity SUBSCRIBER = new Identity("demo-subscriber");
    /** Reports and validates, as in a small region where one person does both; four eyes still apply. */
    public static final Identity REPORTING_CONTROLLER = new Identity("demo-reporting-controller");

    String secret() {
        return name + "-secret";
    }
}
