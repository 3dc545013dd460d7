package se.nyttospar.query.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.reference.ReferenceEvent;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;

/**
 * A reference as it is now.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param withdrawn why it is not compared with any more; null while it is
 */
record KnownReference(
        String id,
        long version,
        Instant imported,
        ReferenceImported reference,
        @Nullable String withdrawn) {

    static @Nullable KnownReference after(
            @Nullable KnownReference before, ReferenceEvent event, long version, Instant time) {
        return switch (event) {
            case ReferenceImported e -> new KnownReference(e.referenceId(), version, time, e, null);
            case ReferenceWithdrawn e ->
                before == null
                        ? null
                        : new KnownReference(before.id, version, before.imported, before.reference, e.reason());
        };
    }
}
