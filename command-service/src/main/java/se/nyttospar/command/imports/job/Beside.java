package se.nyttospar.command.imports.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does one thing beside the caller, who meanwhile prepares the next: reading and storing take turns on different processors. */
final class Beside implements AutoCloseable {

    private final ExecutorService thread;
    private @Nullable Future<?> running;

    Beside(String name) {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).priority(Thread.MIN_PRIORITY).factory());
    }

    /** Begins when what was begun before has succeeded; throws what that threw. */
    void run(Runnable work) {
        await();
        running = thread.submit(work);
    }

    /** Returns when everything has succeeded; throws what it threw. */
    void await() {
        if (running != null) {
            outcome(running);
            running = null;
        }
    }

    /** What a thing came to. */
    static <T extends @Nullable Object> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows are stored", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
