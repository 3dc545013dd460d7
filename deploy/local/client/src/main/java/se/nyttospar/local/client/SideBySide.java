package se.nyttospar.local.client;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many things, some at a time. */
public final class SideBySide {
    private static final int WIDTH = 16;

    private SideBySide() {}

    /** Returns when all is done; throws what the first in order threw. */
    public static <T> void each(Collection<T> items, Consumer<T> action) {
        map(items, item -> {
            action.accept(item);
            return true;
        });
    }

    /** The results, in the order of the items. */
    public static <T, R> List<R> map(Collection<T> items, Function<T, R> function) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(WIDTH, Thread.ofVirtual().factory())) {
            List<Callable<R>> tasks = items.stream()
                    .<Callable<R>>map(item -> () -> function.apply(item))
                    .toList();
            return threads.invokeAll(tasks).stream().map(SideBySide::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static <R> R result(Future<R> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
