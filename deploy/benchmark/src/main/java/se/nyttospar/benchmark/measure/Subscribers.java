package se.nyttospar.benchmark.measure;

import java.util.List;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.result.Sample;
import se.nyttospar.benchmark.stack.HeapWatch;
import se.nyttospar.local.client.Identity;

/** What one more subscriber of the stream of changes costs: heap of query-service with many less heap with none. */
public final class Subscribers implements Measurement {
    private static final int MANY = 1_000;
    private static final double KIB = 1024;
    private static final double LIMIT = 64;

    @Override
    public String name() {
        return "subscribers";
    }

    @Override
    public boolean onSharedStack() {
        return true;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) throws Exception {
        var stack = surroundings.scenery().stack();
        String admin = stack.api().token(Identity.ADMIN.name());
        double before = HeapWatch.collected(stack, admin);
        double with;
        try (var _ = new OpenStreams(stack, MANY)) {
            with = HeapWatch.collected(stack, admin);
        }
        return List.of(Result.alone(
                        name(),
                        "heap per subscriber, %,d with a filter each, less none".formatted(MANY),
                        "KiB",
                        Sample.of((with - before) / MANY / KIB))
                .marked(Mark.atMost(LIMIT)));
    }
}
