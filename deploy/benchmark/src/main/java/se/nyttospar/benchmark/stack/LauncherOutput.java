package se.nyttospar.benchmark.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the launcher says, read as it comes. */
final class LauncherOutput {
    private final List<String> lines = new ArrayList<>();
    private final CompletableFuture<Long> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> welcome = new CompletableFuture<>();

    static LauncherOutput of(Process launcher) {
        var output = new LauncherOutput();
        Thread.ofVirtual().name("launcher-output").start(() -> output.read(launcher));
        return output;
    }

    /** When everything answered, in the time of {@link System#nanoTime()}. */
    long awaitReady(Duration limit) {
        return await(ready, limit);
    }

    /** Returns when the launcher has shown its addresses, which it does when everything, the demo too, is there. */
    void awaitWelcome(Duration limit) {
        await(welcome, limit);
    }

    private void read(Process launcher) {
        try (BufferedReader reader = launcher.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains("Everything is ready")) {
                    ready.complete(System.nanoTime());
                } else if (line.startsWith("Ctrl-C ends everything")) {
                    welcome.complete(null);
                }
            }
            fail(new IOException("It ended"));
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException cause) {
        ready.completeExceptionally(cause);
        welcome.completeExceptionally(cause);
    }

    private <T> T await(CompletableFuture<T> moment, Duration limit) {
        try {
            return moment.get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The local stack did not come up: " + said(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String said() {
        synchronized (lines) {
            return String.join(" / ", lines);
        }
    }
}
