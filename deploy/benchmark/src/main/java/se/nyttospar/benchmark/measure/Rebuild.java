package se.nyttospar.benchmark.measure;

import java.util.List;
import java.util.Map;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Pairs;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.stack.CpuShares;
import se.nyttospar.benchmark.stack.Views;

/** Events per second while a view is rebuilt, until the new generation answers, against reading the topic without a view. */
public final class Rebuild implements Measurement {
    private static final String VIEW = "portfolio";

    @Override
    public String name() {
        return "rebuild";
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
        Views views = scenery.views();
        var topic = new TopicReading(stack.addresses().bootstrapServers());
        TopicReading.Read there = topic.all();
        if (there.events() < extent.rebuildEvents()) {
            surroundings.say("Bringing in events to rebuild from");
            BenefitSet benefits = scenery.benefits(Commands.BENEFITS);
            views.await(
                    scenery.importing().values(benefits, extent.rebuildEvents()).position());
        }
        // Once for the code, and for the memory that the first of them asks the system for.
        views.rebuild(VIEW);

        var pairs = new Pairs();
        CpuShares shares = new CpuShares(Map.of());
        for (int run = 0; run < extent.runs(); run++) {
            there = topic.all();
            var before = stack.cpu();
            long begin = System.nanoTime();
            views.rebuild(VIEW);
            double rate = there.events() / ((System.nanoTime() - begin) / 1e9);
            shares = stack.cpuSince(before);
            pairs.add(rate, there.perSecond());
            surroundings.say(
                    "%.0f events/s rebuilt, %.0f events/s read; %s".formatted(rate, there.perSecond(), shares));
        }
        return List.of(Result.against(name(), "%s view, %,d events".formatted(VIEW, there.events()), "events/s", pairs)
                .marked(Mark.atLeast(30_000))
                .noting("floor: one consumer reads and parses the same events (and %,d watermarks)"
                        .formatted(there.watermarks()))
                .noting(shares.toString()));
    }
}
