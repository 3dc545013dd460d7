package se.nyttospar.benchmark.stack;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of a service, by the figures that it gives of itself: watched while something runs, or looked at after a collection. */
public final class HeapWatch implements AutoCloseable {
    private static final long EVERY_NANOS = 200_000_000;
    private static final double MEGABYTE = 1 << 20;
    private static final Pattern USED = Pattern.compile("jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)");
    private static final Pattern LIMIT = Pattern.compile("jvm_memory_max_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)");

    private final Api api;
    private final String token;
    private final Thread watcher;
    private volatile boolean watching = true;
    private volatile double most;

    private HeapWatch(Api api, String token) {
        this.api = api;
        this.token = token;
        this.watcher = Thread.ofPlatform().daemon().name("heap-watch").start(this::watch);
    }

    /**
     * Begins to watch.
     *
     * @param token of an administrator
     */
    public static HeapWatch begin(Api api, String token) {
        return new HeapWatch(api, token);
    }

    private void watch() {
        while (watching) {
            most = Math.max(most, sum(USED, api.commandMetrics(token)));
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    /** How much heap the service may have, in MB. */
    public double limit() {
        return sum(LIMIT, api.commandMetrics(token)) / MEGABYTE;
    }

    /** The most that was seen in use so far, garbage included, in MB. */
    public double most() {
        return most / MEGABYTE;
    }

    /** Heap of query-service that is in use after a collection, in bytes. */
    public static double collected(LocalStack stack, String token) {
        ProcessTree service = Objects.requireNonNull(stack.processes().get("query-service"), "No query-service");
        Jcmd.run(service, "GC.run");
        return sum(USED, stack.api().queryMetrics(token));
    }

    /** Pools without a limit of their own say -1. */
    private static double sum(Pattern pattern, String metrics) {
        double sum = 0;
        for (Matcher line = pattern.matcher(metrics); line.find(); ) {
            sum += Math.max(0, Double.parseDouble(line.group(1)));
        }
        return sum;
    }

    @Override
    public void close() {
        watching = false;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
