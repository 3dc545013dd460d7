package se.nyttospar.local.parts;

/**
 * The parts a test runs on. Embedded unless {@code -Dnyttospar.parts=containers} is given; then containers, and an error where
 * Docker does not answer, so that nobody believes to have tested on containers who has not.
 */
public final class Parts {
    private static final String PROPERTY = "nyttospar.parts";

    private Parts() {}

    /** A PostgreSQL server with fresh data. */
    public static Database database() {
        return containers() ? Containers.database() : PostgresPart.start();
    }

    /** A Kafka broker without topics; embedded, it runs inside this JVM. */
    public static Broker broker() {
        return containers() ? Containers.broker() : BrokerPart.start();
    }

    private static boolean containers() {
        if (!System.getProperty(PROPERTY, "embedded").equals("containers")) {
            return false;
        }
        if (!Containers.dockerAnswers()) {
            throw new PartFailedException(
                    "-D" + PROPERTY + "=containers asks for containers, but Docker does not answer.");
        }
        return true;
    }
}
