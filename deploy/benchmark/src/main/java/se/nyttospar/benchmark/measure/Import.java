package se.nyttospar.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Pairs;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.result.Sample;
import se.nyttospar.benchmark.stack.CpuShares;
import se.nyttospar.benchmark.stack.HeapWatch;
import se.nyttospar.local.client.Identity;

/** Rows of a CSV file per second, from the request until all are recorded, against copying the file into a bare table. */
public final class Import implements Measurement {
    /** In MB. */
    private static final double HEAP = 512;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public boolean onSharedStack() {
        return true;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) throws Exception {
        Extent extent = surroundings.extent();
        Scenery scenery = surroundings.scenery();
        var stack = scenery.stack();
        var floor = new CopyRows(stack.databases());
        BenefitSet benefits = scenery.benefits(Commands.BENEFITS);
        surroundings.say("Warming up with a small file");
        scenery.views()
                .await(scenery.importing()
                        .values(benefits, extent.importRows() / 10)
                        .position());

        var pairs = new Pairs();
        List<Double> heaps = new ArrayList<>();
        double limit = 0;
        CpuShares shares = new CpuShares(Map.of());
        for (int run = 0; run < extent.runs(); run++) {
            byte[] file = benefits.csv(extent.importRows());
            double copied = floor.file(file);
            var before = stack.cpu();
            Importing.Done done;
            try (var heap = HeapWatch.begin(stack.api(), stack.api().token(Identity.ADMIN.name()))) {
                done = scenery.importing().file(file, extent.importRows());
                heaps.add(heap.most());
                limit = heap.limit();
            }
            shares = stack.cpuSince(before);
            pairs.add(done.perSecond(), copied);
            surroundings.say(
                    "%.0f rows/s imported, %.0f rows/s copied; %s".formatted(done.perSecond(), copied, shares));
            scenery.views().await(done.position());
        }
        return List.of(
                Result.against(
                                name(),
                                "%,d rows for %d benefits, new values"
                                        .formatted(extent.importRows(), Commands.BENEFITS),
                                "rows/s",
                                pairs)
                        .marked(Mark.atLeast(10_000))
                        .noting("floor: COPY of the same file into a table without keys")
                        .noting(shares + " (while the import runs, query side included)"),
                Result.alone(name(), "heap of command-service meanwhile, garbage included", "MB", Sample.of(heaps))
                        .marked(Mark.atMost(HEAP))
                        .noting("limit of that heap: %.0f MB".formatted(limit)));
    }
}
