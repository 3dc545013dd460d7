package se.nyttospar.query.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An initiative's whole history, read once: as it was at any position. For one thread. */
public final class InitiativePast {
    private final List<Initiative.Recorded> events;
    private int known;
    private @Nullable Initiative latest;

    /** @param events in order, up to some position */
    InitiativePast(List<Initiative.Recorded> events) {
        this.events = List.copyOf(events);
    }

    /** As it was at the position; null before it was proposed. Asked in order, it is put together only when something happened. */
    public @Nullable Initiative at(long position) {
        int count = (int)
                events.stream().takeWhile(event -> event.position() <= position).count();
        if (count != known) {
            latest = count == 0 ? null : Initiative.of(events.subList(0, count));
            known = count;
        }
        return latest;
    }
}
