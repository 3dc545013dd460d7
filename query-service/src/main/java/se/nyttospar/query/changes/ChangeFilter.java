package se.nyttospar.query.changes;

import org.jspecify.annotations.Nullable;
import se.nyttospar.query.problem.ProblemException;

/** Which changes someone wants; what is null does not matter. */
public record ChangeFilter(
        @Nullable String initiative,
        @Nullable String division,
        @Nullable String perspective,
        @Nullable String benefit,
        @Nullable String view) {

    public ChangeFilter {
        if (view != null && !ChangedViews.NAMES.contains(view)) {
            String names = String.join(", ", ChangedViews.NAMES);
            throw ProblemException.parameterInvalid(
                    "view ska vara en av %s.".formatted(names), "view is one of %s.".formatted(names));
        }
    }

    boolean wants(Change change) {
        return (initiative == null || initiative.equals(change.initiative()))
                && (division == null || division.equals(change.division()))
                && (perspective == null || perspective.equals(change.perspective()))
                && (benefit == null || benefit.equals(change.benefit()))
                && (view == null || change.views().contains(view));
    }
}
