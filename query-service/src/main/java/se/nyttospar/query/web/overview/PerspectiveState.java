package se.nyttospar.query.web.overview;

import org.jspecify.annotations.Nullable;
import se.nyttospar.query.kpi.KpiRow;

/**
 * How a perspective is doing.
 *
 * @param now what is known of its benefits; null without any
 * @param before the same benefits a quarter earlier; null when nothing was known then, or as long as it is being worked out
 */
record PerspectiveState(
        String id,
        String name,
        @Nullable KpiRow now,
        @Nullable KpiRow before) {

    public int steady() {
        return now == null ? 0 : now.benefits() - now.improving() - now.worsening();
    }

    /** How many more improve than a quarter ago; null when that is not known. */
    public @Nullable Integer trend() {
        return now == null || before == null ? null : now.improving() - before.improving();
    }

    public Bar bar() {
        return now == null ? Bar.of(0, 0, 0) : Bar.of(now.improving(), steady(), now.worsening());
    }
}
