package se.nyttospar.query.views;

import se.nyttospar.query.generation.Facts;
import se.nyttospar.query.generation.Generation;
import se.nyttospar.query.generation.Projection;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.timeline.TimelineFacts;

/** Every event as it was written. */
public final class TimelineProjection implements Projection {

    @Override
    public String view() {
        return View.TIMELINE.id();
    }

    @Override
    public int shape() {
        return 4;
    }

    @Override
    public String tables() {
        return Tables.of("timeline.sql");
    }

    @Override
    public Facts facts(Generation generation) {
        return new TimelineFacts(generation.schema());
    }
}
