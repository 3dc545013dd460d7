package se.nyttospar.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import se.nyttospar.local.parts.ChildProcess;

/**
 * Remembers in files which processes were started, so that the next launcher finds those that a killed one left behind.
 *
 * @param folder one file per process: its id and the moment it started, in milliseconds
 */
record RunningRecord(Path folder) {
    private static final Duration GRACE = Duration.ofSeconds(15);
    /** Start times are read from the kernel's clock ticks and may differ a little between two readings. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    void started(ChildProcess child) {
        long start = startOf(child.handle()).map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.createDirectories(folder);
            // Numbered by their order, so that leftovers end in reverse order: the services before the database.
            Files.writeString(
                    file(child), child.pid() + " " + start + " " + child.spec().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ended(ChildProcess child) {
        try {
            Files.deleteIfExists(file(child));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what a killed launcher left running, latest first; gives the names of what was ended. */
    List<String> endLeftovers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Leftover::read)
                    .sorted((one, other) -> other.start().compareTo(one.start()))
                    .filter(Leftover::end)
                    .map(Leftover::name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(ChildProcess child) {
        return folder.resolve(Long.toString(child.pid()));
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }

    private record Leftover(Path file, long pid, Instant start, String name) {

        static Leftover read(Path file) {
            try {
                String[] words = Files.readString(file).split(" ", 3);
                return words.length < 3
                        ? new Leftover(file, -1, Instant.EPOCH, "")
                        : new Leftover(
                                file,
                                Long.parseLong(words[0]),
                                Instant.ofEpochMilli(Long.parseLong(words[1])),
                                words[2]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Whether there was something of ours to end. A process that took over the number is left alone. */
        boolean end() {
            var ours = ProcessHandle.of(pid)
                    .filter(process -> startOf(process)
                            .filter(started ->
                                    Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0)
                            .isPresent());
            ours.ifPresent(Leftover::stop);
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ours.isPresent();
        }

        private static void stop(ProcessHandle process) {
            List<ProcessHandle> family = process.descendants().toList();
            process.destroy();
            try {
                process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException stubborn) {
                process.destroyForcibly();
                family.forEach(ProcessHandle::destroyForcibly);
                process.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
