package se.nyttospar.query.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import se.nyttospar.query.generation.Standing;
import se.nyttospar.query.generation.ViewKeeper;
import se.nyttospar.query.generation.ViewsProperties;
import se.nyttospar.query.reading.View;

/**
 * Down when a live view has something to read and does not get on. It is no part of readiness: what is there can still be answered, with
 * its position, and an instance taken out of service would not make the others faster.
 */
@Component
class ViewsHealthIndicator extends AbstractHealthIndicator {
    private final ViewKeeper keeper;
    private final ViewsProperties views;

    ViewsHealthIndicator(ViewKeeper keeper, ViewsProperties views) {
        this.keeper = keeper;
        this.views = views;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Instant now = Instant.now();
        health.up();
        for (View view : View.values()) {
            keeper.standing(view.id()).ifPresent(standing -> {
                List<Standing.Segment> stalled = standing.stalled(now, views.stalledAfter());
                if (!stalled.isEmpty()) {
                    health.down();
                }
                health.withDetail(
                        view.id(),
                        Map.of(
                                "remaining", standing.remaining(),
                                "ageSeconds", standing.age(now).toSeconds(),
                                "segments", standing.segments(),
                                "stalled", stalled));
            });
        }
    }
}
