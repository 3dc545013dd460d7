package se.nyttospar.benchmark.measure;

import java.util.List;
import se.nyttospar.benchmark.load.ClosedLoop;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Pairs;
import se.nyttospar.benchmark.result.Result;

/**
 * The rate of commands on benefits that have many earlier events, against the rate on fresh ones: the cost of a command must not
 * grow with history. Both sets are new in every run, so that the fresh ones stay fresh.
 */
public final class History implements Measurement {
    private static final int EARLIER = 20_000;
    /** Few benefits with thousands of events each. */
    private static final int FEW = 8;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public boolean onSharedStack() {
        return true;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) throws Exception {
        Extent extent = surroundings.extent();
        Scenery scenery = surroundings.scenery();
        surroundings.say("Warming up");
        var warmUp = new CommandLoad(scenery.stack(), scenery.benefits(Commands.BENEFITS));
        extent.warmUp().run(warmUp);
        scenery.views().await(warmUp.position());
        return List.of(
                compare(surroundings, Commands.BENEFITS, extent.historyCommands()),
                // Half as many commands: they would give the fresh ones a history of their own.
                compare(surroundings, FEW, extent.historyCommands() / 2));
    }

    private Result compare(Surroundings surroundings, int benefits, int commands) throws Exception {
        Scenery scenery = surroundings.scenery();
        var pairs = new Pairs();
        for (int run = 0; run < surroundings.extent().historyRuns(); run++) {
            BenefitSet fresh = scenery.benefits(benefits);
            BenefitSet old = scenery.benefits(benefits);
            scenery.views().await(scenery.importing().values(old, EARLIER).position());
            boolean oldFirst = run % 2 == 0;
            double first = rate(scenery, oldFirst ? old : fresh, commands);
            double second = rate(scenery, oldFirst ? fresh : old, commands);
            pairs.add(oldFirst ? first : second, oldFirst ? second : first);
            surroundings.say("%d benefits: %.0f and then %.0f commands/s (with history %s)"
                    .formatted(benefits, first, second, oldFirst ? "first" : "second"));
        }
        return Result.against(
                        name(), "%,d earlier events on %d benefits".formatted(EARLIER, benefits), "commands/s", pairs)
                .marked(Mark.ratioAtLeast(0.9))
                .noting("floor: the same %,d commands on %d fresh benefits".formatted(commands, benefits));
    }

    private static double rate(Scenery scenery, BenefitSet benefits, int commands) throws Exception {
        var load = new CommandLoad(scenery.stack(), benefits);
        ClosedLoop.Run run = Commands.CLIENTS.run(commands, load);
        scenery.views().await(load.position());
        return run.perSecond();
    }
}
