package se.nyttospar.query.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view could not apply, or that came after one in the same stream.
 *
 * @param cause what was wrong; left out for those that only wait for an earlier one
 */
public record ParkedEvent(
        String id,
        String view,
        int generation,
        String stream,
        String eventId,
        long sequence,
        long position,
        String type,
        Instant parked,
        Instant lastTried,
        @Nullable String cause) {}
