package se.nyttospar.query.changes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event has changed views. Carries no values: whoever wants them asks for at least this position.
 *
 * @param views names of the views that it can have changed
 */
record Change(
        @JsonIgnore ChangeId id,
        Set<String> views,
        String type,
        String stream,
        long sequence,
        @Nullable String initiative,
        @Nullable String benefit,
        @Nullable String division,
        @Nullable String perspective,
        long position,
        Instant time) {}
