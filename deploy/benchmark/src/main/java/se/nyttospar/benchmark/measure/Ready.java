package se.nyttospar.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.result.Sample;
import se.nyttospar.benchmark.stack.LocalStack;

/** Seconds from the start of the launcher, with built jars and an empty data folder, until everything answers. */
public final class Ready implements Measurement {
    @Override
    public String name() {
        return "ready";
    }

    @Override
    public boolean onSharedStack() {
        return false;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) {
        List<Double> seconds = new ArrayList<>();
        surroundings.startOnceBefore();
        for (int run = 0; run < surroundings.extent().runs(); run++) {
            try (LocalStack stack = surroundings.start()) {
                seconds.add(stack.secondsToReady());
                surroundings.say("Ready in %.1f s".formatted(stack.secondsToReady()));
            }
        }
        return List.of(Result.alone(name(), "built jars to all ready, fresh data", "s", Sample.of(seconds))
                .marked(Mark.atMost(40))
                .noting("not the first start of a build, which also takes the jars apart"));
    }
}
