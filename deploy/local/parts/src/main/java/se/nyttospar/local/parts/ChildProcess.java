package se.nyttospar.local.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running process of our own: wait for it, stop it, or kill it the hard way. */
public final class ChildProcess implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 50;

    private final ChildSpec spec;
    private final Process process;

    private ChildProcess(ChildSpec spec, Process process) {
        this.spec = spec;
        this.process = process;
    }

    /**
     * Starts the process, in a session of its own so that a Ctrl-C in the terminal reaches only the parent, which then stops
     * its children in the right order.
     */
    public static ChildProcess start(ChildSpec spec) {
        var command = new ArrayList<>(OwnSession.prefix());
        command.addAll(spec.command());
        var builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        try {
            Files.createDirectories(spec.log().toAbsolutePath().getParent());
            return new ChildProcess(spec, builder.start());
        } catch (IOException e) {
            throw new PartFailedException("%s could not be started: %s".formatted(spec.name(), e.getMessage()), e);
        }
    }

    /** Also ends the process, hard, when this JVM ends without having stopped it. For tests. */
    public ChildProcess endWithThisJvm() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill, spec.name() + "-ender"));
        return this;
    }

    public ChildSpec spec() {
        return spec;
    }

    public long pid() {
        return process.pid();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code (128 + signal number after a signal) when the process is gone. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Returns when the process answers.
     *
     * @throws PartFailedException when it dies first or does not answer within {@code limit}; the message names its log
     */
    public ChildProcess awaitReady(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!spec.readiness().isReady()) {
            boolean gone = waitFor(Duration.ofMillis(POLL_MILLIS));
            if (gone) {
                throw new PartFailedException("%s ended with exit code %d before it was ready.%n%s"
                        .formatted(spec.name(), process.exitValue(), LogTail.describe(spec.log())));
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailedException("%s did not answer within %d seconds.%n%s"
                        .formatted(spec.name(), limit.toSeconds(), LogTail.describe(spec.log())));
            }
        }
        return this;
    }

    /** Asks the process to end, waits for it, and kills it when it does not obey within {@code grace}. */
    public void stop(Duration grace) {
        if (!process.isAlive()) {
            return;
        }
        if (spec.stopCommand().isEmpty()) {
            process.destroy();
        } else {
            run(spec.stopCommand());
        }
        if (!waitFor(grace)) {
            kill();
        }
    }

    /** kill -9, of the process and of what it started, and waits until they are gone. */
    public void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        waitFor(GRACE);
        // A database's workers notice by themselves that their parent is gone; a restart on the same data must wait for
        // that.
        for (ProcessHandle member : family) {
            member.destroyForcibly();
            member.onExit().orTimeout(GRACE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }

    @Override
    public void close() {
        stop(GRACE);
    }

    private boolean waitFor(Duration limit) {
        try {
            return process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("Interrupted while waiting for " + spec.name(), e);
        }
    }

    private void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()))
                    .start()
                    .waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("Interrupted while stopping " + spec.name(), e);
        }
    }
}
