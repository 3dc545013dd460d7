package se.nyttospar.local.parts;

/** A running Kafka broker, wherever it runs. */
public interface Broker extends AutoCloseable {
    /** {@code host:port} */
    String bootstrapServers();

    /** Stops the broker. */
    @Override
    void close();
}
