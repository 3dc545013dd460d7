package se.nyttospar.benchmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the stack with the processes that it started (PostgreSQL has one for each connection).
 *
 * @param name as the launcher calls it
 */
public record ProcessTree(String name, ProcessHandle root) {
    private static final long KIB = 1024;

    /**
     * The parts that a launcher runs, itself first, by its own record of them.
     *
     * @param records a file for each part: process id, start, name
     */
    static Map<String, ProcessTree> of(ProcessHandle launcher, Path records) {
        var parts = new LinkedHashMap<String, ProcessTree>();
        parts.put("launcher", new ProcessTree("launcher", launcher));
        try (Stream<Path> files = Files.list(records)) {
            for (Path file : files.sorted().toList()) {
                String[] words = Files.readString(file).strip().split(" ", 3);
                Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(words[0]));
                process.ifPresent(handle -> parts.put(words[2], new ProcessTree(words[2], handle)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Processor time used so far by the processes that live. */
    public Duration cpu() {
        return processes().stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Memory in bytes, each shared page counted in equal parts to those who share it (Linux only).
     *
     * @throws UncheckedIOException where the system does not tell
     */
    public long proportionalSetSize() {
        return processes().stream().mapToLong(ProcessTree::proportionalSetSize).sum();
    }

    private static long proportionalSetSize(ProcessHandle process) {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .sum();
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
            // A backend of a connection that was just closed.
            return 0;
        }
    }

    /** The launcher's children are parts of their own. */
    private List<ProcessHandle> processes() {
        return name.equals("launcher")
                ? List.of(root)
                : Stream.concat(Stream.of(root), root.descendants()).toList();
    }
}
