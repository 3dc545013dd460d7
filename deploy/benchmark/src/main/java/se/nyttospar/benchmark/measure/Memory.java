package se.nyttospar.benchmark.measure;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.result.Sample;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.benchmark.stack.ProcessTree;

/** Memory of all processes after the demo was loaded and a rest: proportional set size, shared pages counted once. */
public final class Memory implements Measurement {
    private static final double MEGABYTE = 1e6;
    private static final double LIMIT = 1_600;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public boolean onSharedStack() {
        return false;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) {
        try (LocalStack stack = surroundings.start("--demo")) {
            stack.awaitDemo();
            long rest = surroundings.extent().rest().toNanos();
            long end = System.nanoTime() + rest;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            List<Part> parts = stack.processes().values().stream().map(Part::of).toList();
            double total = parts.stream().mapToDouble(Part::megabytes).sum();
            return List.of(Result.alone(
                            name(), "all %d parts, idle after the demo".formatted(parts.size()), "MB", Sample.of(total))
                    .marked(Mark.atMost(LIMIT))
                    .noting(parts.stream()
                            .map(part -> "%s %.0f MB".formatted(part.name(), part.megabytes()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private record Part(String name, double megabytes) {
        static Part of(ProcessTree tree) {
            return new Part(tree.name(), tree.proportionalSetSize() / MEGABYTE);
        }
    }
}
