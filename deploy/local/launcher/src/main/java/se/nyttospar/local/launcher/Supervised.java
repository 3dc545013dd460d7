package se.nyttospar.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.nyttospar.local.parts.ChildProcess;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.LogTail;
import se.nyttospar.local.parts.PartFailedException;

/** One part that shall run until it is told to stop: started, watched, and started again when it dies. */
final class Supervised {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_GRACE = Duration.ofSeconds(40);

    private final ChildSpec spec;
    private final RunningRecord record;
    private final RestartPolicy policy;
    private final Terminal terminal;
    private final CompletableFuture<String> givenUp;
    private final List<Instant> deaths = new ArrayList<>();
    private final CompletableFuture<Void> stopping = new CompletableFuture<>();
    private @Nullable ChildProcess child;

    Supervised(
            ChildSpec spec,
            RunningRecord record,
            RestartPolicy policy,
            Terminal terminal,
            CompletableFuture<String> givenUp) {
        this.spec = spec;
        this.record = record;
        this.policy = policy;
        this.terminal = terminal;
        this.givenUp = givenUp;
    }

    String name() {
        return spec.name();
    }

    /**
     * Returns when the part answers; from then on it is watched.
     *
     * @throws PartFailedException when it does not come up
     */
    void start() {
        long begin = System.nanoTime();
        launch().ifPresent(process -> {
            process.awaitReady(START_LIMIT);
            terminal.event("%s is ready (%s)".formatted(name(), seconds(begin)));
            watch(process);
        });
    }

    /** Asks the part to end and waits for it. Nothing starts it again. */
    void stop() {
        Optional<ChildProcess> running;
        synchronized (this) {
            stopping.complete(null);
            running = Optional.ofNullable(child);
        }
        running.ifPresent(process -> {
            process.stop(STOP_GRACE);
            record.ended(process);
        });
    }

    private synchronized Optional<ChildProcess> launch() {
        if (stopping.isDone()) {
            return Optional.empty();
        }
        var process = ChildProcess.start(spec);
        record.started(process);
        child = process;
        return Optional.of(process);
    }

    private void watch(ChildProcess process) {
        process.onExit()
                .thenAccept(code -> Thread.ofVirtual().name("restart " + name()).start(() -> died(process, code)));
    }

    private void died(ChildProcess process, int code) {
        record.ended(process);
        Optional<String> reason = Optional.of(reason(code));
        while (reason.isPresent() && !stopping.isDone()) {
            deaths.add(Instant.now());
            var delay = policy.delay(deaths, Instant.now());
            if (delay.isEmpty()) {
                givenUp.complete(
                        "%s %s, and keeps dying.%n%s".formatted(name(), reason.get(), LogTail.describe(spec.log())));
                return;
            }
            terminal.event("%s %s. It is started again.".formatted(name(), reason.get()));
            reason = restartAfter(delay.get());
        }
    }

    /** Why the restart failed; empty when the part runs again, or shall not. */
    private Optional<String> restartAfter(Duration delay) {
        // Completes at once when the stack is stopped meanwhile.
        stopping.copy()
                .completeOnTimeout(null, delay.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        try {
            start();
            return Optional.empty();
        } catch (PartFailedException failed) {
            synchronized (this) {
                if (child != null) {
                    child.kill();
                    record.ended(child);
                }
            }
            return Optional.of("did not come up again");
        }
    }

    private static String reason(int code) {
        return code > 128
                ? "was killed (signal %d)".formatted(code - 128)
                : "ended by itself (exit code %d)".formatted(code);
    }

    private static String seconds(long begin) {
        return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
    }
}
