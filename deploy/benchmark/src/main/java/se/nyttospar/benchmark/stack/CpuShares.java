package se.nyttospar.benchmark.stack;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who used the processors between two moments.
 *
 * @param parts percent of all cores, by name
 */
public record CpuShares(Map<String, Double> parts) {
    private static final double WORTH_SAYING = 1;

    /** Processor time of everyone at one moment. */
    public record Moment(long nanos, Map<String, Duration> used) {
        static Moment now(Map<String, ProcessTree> parts) {
            var used = new LinkedHashMap<String, Duration>();
            used.put("this client", new ProcessTree("launcher", ProcessHandle.current()).cpu());
            parts.forEach((name, part) -> used.put(name, part.cpu()));
            return new Moment(System.nanoTime(), used);
        }
    }

    static CpuShares between(Moment before, Moment after) {
        double available =
                (after.nanos() - before.nanos()) * (double) Runtime.getRuntime().availableProcessors();
        var shares = new LinkedHashMap<String, Double>();
        after.used().forEach((name, used) -> {
            Duration spent = used.minus(before.used().getOrDefault(name, Duration.ZERO));
            shares.put(name, 100 * spent.toNanos() / available);
        });
        return new CpuShares(shares);
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue() >= WORTH_SAYING)
                .map(part -> "%s %.0f %%".formatted(part.getKey(), part.getValue()))
                .collect(Collectors.joining(", ", "processors: ", ""));
    }
}
