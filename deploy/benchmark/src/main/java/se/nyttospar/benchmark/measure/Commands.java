package se.nyttospar.benchmark.measure;

import java.util.List;
import java.util.Map;
import se.nyttospar.benchmark.load.ClosedLoop;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Pairs;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.stack.CpuShares;

/** Single commands over HTTP, authenticated and idempotent, against raw commits of the same content. */
public final class Commands implements Measurement {
    static final ClosedLoop CLIENTS = new ClosedLoop(32);
    static final int BENEFITS = 500;

    @Override
    public String name() {
        return "commands";
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
        var views = scenery.views();
        var load = new CommandLoad(stack, scenery.benefits(BENEFITS));
        surroundings.say("Warming up");
        long warmedBy = extent.warmUp().run(load);
        views.await(load.position());
        var floor = new RawCommits(stack.databases());
        CLIENTS.run(extent.span().dividedBy(2), floor);

        var pairs = new Pairs();
        CpuShares shares = new CpuShares(Map.of());
        for (int run = 0; run < extent.runs(); run++) {
            double raw = CLIENTS.run(extent.span(), floor).perSecond();
            var before = stack.cpu();
            double rate = CLIENTS.run(extent.span(), load).perSecond();
            shares = stack.cpuSince(before);
            views.await(load.position());
            pairs.add(rate, raw);
            surroundings.say("%.0f commands/s, %.0f raw commits/s; %s".formatted(rate, raw, shares));
        }
        return List.of(Result.against(
                        name(), "%d clients, %d benefits".formatted(CLIENTS.clients(), BENEFITS), "commands/s", pairs)
                .marked(Mark.ratioAtLeast(0.15))
                .noting("floor: %d clients commit single rows with the same content (%d bytes)"
                        .formatted(CLIENTS.clients(), floor.payloadSize()))
                .noting("warmed up with %d commands".formatted(warmedBy))
                .noting(shares + " (while commands run, query side included)"));
    }
}
