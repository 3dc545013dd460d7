package se.nyttospar.query.benefit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.time.Frequency;

/** A benefit's whole history, read once: as it was at any position. For one thread. */
public final class BenefitPast {
    private final String id;
    private final List<Happened> events = new ArrayList<>();
    private final List<Counted> values = new ArrayList<>();

    BenefitPast(String id) {
        this.id = id;
    }

    record Happened(BenefitEvent event, String eventId, long position, Instant time, String actor) {}

    /** A value and the position from which it counted no more. */
    private record Counted(Benefit.Value value, long until) {}

    /** Events come in order. */
    void add(Happened event) {
        events.add(event);
    }

    void add(Benefit.Value value, long until) {
        values.add(new Counted(value, until));
    }

    /** What the benefit is measured by never changes. */
    Frequency frequency() {
        if (events.isEmpty() || !(events.getFirst().event() instanceof BenefitDefined defined)) {
            throw new IllegalStateException("Benefit %s has not been defined".formatted(id));
        }
        return defined.profile().frequency();
    }

    /** As it was at the position; null before it was defined. Its sequence is not known. */
    public @Nullable Benefit at(long position) {
        if (events.isEmpty() || events.getFirst().position() > position) {
            return null;
        }
        BenefitAssembly assembly = new BenefitAssembly(id, -1);
        for (Happened happened : events) {
            if (happened.position() > position) {
                break;
            }
            assembly.add(happened.event(), happened.eventId(), happened.position(), happened.time(), happened.actor());
        }
        for (Counted counted : values) {
            if (counted.value().position() <= position && counted.until() > position) {
                assembly.add(counted.value());
            }
        }
        return assembly.benefit();
    }
}
