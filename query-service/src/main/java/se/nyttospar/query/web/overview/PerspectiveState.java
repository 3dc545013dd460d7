package se.nyttospar.query.web.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.kpi.KpiAnswers;
import se.nyttospar.query.kpi.KpiRow;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Names;

/**
 * How a perspective is doing.
 *
 * @param now what is known of its benefits; null without any
 * @param before the same benefits a quarter earlier; null when nothing was known then
 */
record PerspectiveState(
        String id,
        String name,
        @Nullable KpiRow now,
        @Nullable KpiRow before) {
    private static final int QUARTER = 3;

    static List<PerspectiveState> all(KpiAnswers kpis, Names names, Moment moment) {
        Map<String, KpiRow> now = byPerspective(kpis, moment);
        LocalDate day = now.values().stream().findFirst().map(KpiRow::day).orElse(null);
        Map<String, KpiRow> before = day == null
                ? Map.of()
                : byPerspective(kpis, new Moment(null, moment.asOfPosition(), moment.asOf(), day.minusMonths(QUARTER)));
        Map<String, String> wanted = new LinkedHashMap<>();
        names.catalogue().frameworks().values().stream()
                .filter(known -> known.retiredAfter() == null)
                .forEach(known -> known.framework()
                        .perspectives()
                        .forEach(perspective -> wanted.putIfAbsent(perspective.id(), names.of(perspective.name()))));
        now.keySet().forEach(id -> wanted.putIfAbsent(id, names.perspective(id)));
        return wanted.entrySet().stream()
                .map(entry -> new PerspectiveState(
                        entry.getKey(), entry.getValue(), now.get(entry.getKey()), before.get(entry.getKey())))
                .toList();
    }

    private static Map<String, KpiRow> byPerspective(KpiAnswers kpis, Moment moment) {
        Map<String, KpiRow> rows = new LinkedHashMap<>();
        Answered.of(kpis.rows(
                        "perspective",
                        "region",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        Answered.ALL,
                        moment))
                .items()
                .stream()
                .filter(row -> row.part() == null)
                .forEach(row -> rows.putIfAbsent(row.group(), row));
        return rows;
    }

    public int steady() {
        return now == null ? 0 : now.benefits() - now.improving() - now.worsening();
    }

    /** How many more improve than a quarter ago; null when nothing was known then. */
    public @Nullable Integer trend() {
        return now == null || before == null ? null : now.improving() - before.improving();
    }

    public Bar bar() {
        return now == null ? Bar.of(0, 0, 0) : Bar.of(now.improving(), steady(), now.worsening());
    }
}
