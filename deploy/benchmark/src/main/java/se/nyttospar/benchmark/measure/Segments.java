package se.nyttospar.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Pairs;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.benchmark.stack.Views;

/** Events per second while a view is rebuilt by two segments side by side, against one that does all. */
public final class Segments implements Measurement {
    private static final String VIEW = "portfolio";
    private static final String SETTING = "NYTTOSPAR_VIEWS_SEGMENTS";
    /** Beginning and ending a generation takes up to a second, whatever is in it. */
    private static final int TIMES_THE_EVENTS = 4;

    @Override
    public String name() {
        return "segments";
    }

    @Override
    public boolean onSharedStack() {
        return false;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) throws Exception {
        List<Double> one = rates(surroundings, 1);
        List<Double> two = rates(surroundings, 2);
        var pairs = new Pairs();
        for (int run = 0; run < one.size(); run++) {
            pairs.add(two.get(run), one.get(run));
        }
        return List.of(Result.against(name(), "%s view, two segments".formatted(VIEW), "events/s", pairs)
                .marked(Mark.ratioAtLeast(1))
                .noting("floor: one segment, on a stack of its own"));
    }

    private static List<Double> rates(Surroundings surroundings, int segments) throws Exception {
        List<Double> rates = new ArrayList<>();
        try (LocalStack stack = surroundings.start(Map.of(SETTING, Integer.toString(segments)));
                Scenery scenery = Scenery.on(stack)) {
            Views views = scenery.views();
            BenefitSet benefits = scenery.benefits(Commands.BENEFITS);
            views.await(scenery.importing()
                    .values(benefits, TIMES_THE_EVENTS * surroundings.extent().rebuildEvents())
                    .position());
            var topic = new TopicReading(stack.addresses().bootstrapServers());
            views.rebuild(VIEW);
            for (int run = 0; run < surroundings.extent().runs(); run++) {
                long events = topic.all().events();
                long begin = System.nanoTime();
                views.rebuild(VIEW);
                rates.add(events / ((System.nanoTime() - begin) / 1e9));
                surroundings.say("%.0f events/s with %d segments".formatted(rates.getLast(), segments));
            }
        }
        return rates;
    }
}
