package se.nyttospar.query.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.framework.FrameworkEvent;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.framework.GoalFramework;

/**
 * A goal framework as it is now.
 *
 * @param retiredAfter its last day in force, once it is retired
 * @param version number of its last event, for {@code If-Match}
 */
public record KnownFramework(
        String id, GoalFramework framework, @Nullable LocalDate retiredAfter, long version) {

    static @Nullable KnownFramework after(@Nullable KnownFramework before, FrameworkEvent event, long version) {
        return switch (event) {
            case FrameworkPublished e -> new KnownFramework(e.frameworkId(), e.framework(), null, version);
            case FrameworkRevised e -> new KnownFramework(e.frameworkId(), e.framework(), null, version);
            case FrameworkRetired e ->
                before == null ? null : new KnownFramework(before.id, before.framework, e.lastDay(), version);
        };
    }
}
