package se.nyttospar.query.decision;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.decision.Known.Primary;
import se.nyttospar.query.evidence.benefit.Trajectory;
import se.nyttospar.query.evidence.benefit.Variation;

/**
 * What became of a primary benefit after a decision. What it was then is left out when it was not there yet, what it is now
 * when it has been retired since.
 */
record PrimarySince(
        String benefitId,
        String title,
        @Nullable Variation variationThen,
        @Nullable Trajectory trajectoryThen,
        @Nullable Variation variationNow,
        @Nullable Trajectory trajectoryNow) {

    /** One for each primary benefit that is known at either moment, by id. */
    static List<PrimarySince> of(Known then, Known now) {
        SortedMap<String, Primary> before = byId(then);
        SortedMap<String, Primary> after = byId(now);
        SortedMap<String, Primary> either = new TreeMap<>(before);
        either.putAll(after);
        return either.values().stream()
                .map(primary -> of(primary, before.get(primary.benefitId()), after.get(primary.benefitId())))
                .toList();
    }

    private static PrimarySince of(Primary newest, @Nullable Primary then, @Nullable Primary now) {
        return new PrimarySince(
                newest.benefitId(),
                newest.title(),
                then == null ? null : then.variation(),
                then == null ? null : then.trajectory(),
                now == null ? null : now.variation(),
                now == null ? null : now.trajectory());
    }

    private static SortedMap<String, Primary> byId(Known known) {
        SortedMap<String, Primary> byId = new TreeMap<>();
        known.primaries().forEach(primary -> byId.put(primary.benefitId(), primary));
        return byId;
    }
}
