package se.nyttospar.local.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.PartFailedException;

/** Starts parts in groups, keeps them running, and stops the groups in reverse order. */
final class Supervisor {
    private final RunningRecord record;
    private final RestartPolicy policy;
    private final Terminal terminal;
    private final Deque<List<Supervised>> groups = new ArrayDeque<>();
    private final CompletableFuture<String> givenUp = new CompletableFuture<>();
    private boolean stopped;

    Supervisor(RunningRecord record, RestartPolicy policy, Terminal terminal) {
        this.record = record;
        this.policy = policy;
        this.terminal = terminal;
    }

    /**
     * Starts these parts side by side and returns when all answer.
     *
     * @throws PartFailedException when one of them does not come up; the others may run, {@link #stop()} ends them
     */
    void start(List<ChildSpec> specs) {
        List<Supervised> group = specs.stream()
                .map(spec -> new Supervised(spec, record, policy, terminal, givenUp))
                .toList();
        synchronized (this) {
            if (stopped) {
                return;
            }
            groups.push(group);
        }
        forEach(group, Supervised::start);
    }

    /** Completes with a sentence when a part keeps dying. */
    CompletableFuture<String> givenUp() {
        return givenUp;
    }

    /** Stops what runs: the last group first, the parts of a group side by side. Later starts do nothing. */
    void stop() {
        synchronized (this) {
            stopped = true;
        }
        for (List<Supervised> group : groups) {
            forEach(group, part -> {
                part.stop();
                terminal.event(part.name() + " has ended");
            });
        }
    }

    private static void forEach(List<Supervised> group, Consumer<Supervised> action) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?>[] all = group.stream()
                    .map(part -> CompletableFuture.runAsync(() -> action.accept(part), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartFailedException failed ? failed : e;
        }
    }
}
