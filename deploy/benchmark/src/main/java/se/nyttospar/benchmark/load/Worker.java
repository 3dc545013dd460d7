package se.nyttospar.benchmark.load;

/** One client with a connection of its own. */
public interface Worker extends AutoCloseable {
    /** Does one thing and returns when it is answered. */
    void step() throws Exception;

    @Override
    void close() throws Exception;

    /** Makes the worker of one thread. */
    interface Factory {
        Worker open() throws Exception;
    }
}
