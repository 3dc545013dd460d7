package se.nyttospar.query.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import se.nyttospar.query.generation.Standing;
import se.nyttospar.query.generation.ViewKeeper;
import se.nyttospar.query.generation.ViewsProperties;
import se.nyttospar.query.reading.Positions;
import se.nyttospar.query.reading.View;

/** Position, lag, age and parked events of each view, and how often the broker failed. */
@Component
class ViewMetrics implements MeterBinder {
    private final Positions positions;
    private final ViewKeeper keeper;
    private final ParkedEvents parked;
    private final ViewsProperties views;

    ViewMetrics(Positions positions, ViewKeeper keeper, ParkedEvents parked, ViewsProperties views) {
        this.positions = positions;
        this.keeper = keeper;
        this.parked = parked;
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (View view : View.values()) {
            Gauge.builder("nyttospar.view.position", () -> positions.known(view))
                    .tag("view", view.id())
                    .description("Every event up to this position is in the view")
                    .register(registry);
            Gauge.builder("nyttospar.view.lag", () -> standing(view, Standing::remaining))
                    .tag("view", view.id())
                    .description("Records of the topic that the live view has not read, -1 while unknown")
                    .register(registry);
            Gauge.builder(
                            "nyttospar.view.age",
                            () -> standing(
                                    view,
                                    standing -> standing.age(Instant.now()).toMillis() / 1000.0))
                    .tag("view", view.id())
                    .baseUnit("seconds")
                    .description("Time since the live view was level with the topic, 0 while it is")
                    .register(registry);
            Gauge.builder("nyttospar.view.parked", () -> parked.count(view))
                    .tag("view", view.id())
                    .description("Events that the live view could not apply, and those that wait for them")
                    .register(registry);
            for (int segment = 0; segment < views.segments(); segment++) {
                bind(registry, view, segment);
            }
        }
        FunctionCounter.builder("nyttospar.feed.failures", keeper, ViewKeeper::feedFailures)
                .description("How often the topic could not be read")
                .register(registry);
    }

    private void bind(MeterRegistry registry, View view, int number) {
        Gauge.builder(
                        "nyttospar.view.segment.lag",
                        () -> standing(
                                view,
                                standing -> standing.segments().stream()
                                        .filter(segment -> segment.number() == number)
                                        .mapToDouble(Standing.Segment::behind)
                                        .findFirst()
                                        .orElse(Double.NaN)))
                .tag("view", view.id())
                .tag("segment", Integer.toString(number))
                .description(
                        "Positions that a segment of the live view lies behind what was read; none where others fill it")
                .register(registry);
    }

    private double standing(View view, ToDoubleFunction<Standing> figure) {
        return keeper.standing(view.id()).map(figure::applyAsDouble).orElse(-1.0);
    }
}
