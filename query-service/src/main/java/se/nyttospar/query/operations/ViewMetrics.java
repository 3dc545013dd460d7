package se.nyttospar.query.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import se.nyttospar.query.generation.ViewKeeper;
import se.nyttospar.query.reading.Positions;
import se.nyttospar.query.reading.View;

/** Position and lag of each view. */
@Component
class ViewMetrics implements MeterBinder {
    private final Positions positions;
    private final ViewKeeper keeper;

    ViewMetrics(Positions positions, ViewKeeper keeper) {
        this.positions = positions;
        this.keeper = keeper;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (View view : View.values()) {
            Gauge.builder("nyttospar.view.position", () -> positions.known(view))
                    .tag("view", view.id())
                    .description("Every event up to this position is in the view")
                    .register(registry);
            Gauge.builder("nyttospar.view.lag", () -> keeper.lag(view.id()))
                    .tag("view", view.id())
                    .description("Records of the topic that the live view has not read, -1 while unknown")
                    .register(registry);
        }
    }
}
