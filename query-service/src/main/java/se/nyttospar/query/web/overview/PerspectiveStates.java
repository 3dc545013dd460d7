package se.nyttospar.query.web.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.nyttospar.query.kpi.KpiAnswers;
import se.nyttospar.query.kpi.KpiRow;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Names;

/** How the perspectives are doing, and how they did a quarter earlier. */
@Component
class PerspectiveStates {
    private static final int QUARTER = 3;

    private final KpiAnswers kpis;
    private final Earlier earlier;

    PerspectiveStates(KpiAnswers kpis, Earlier earlier) {
        this.kpis = kpis;
        this.earlier = earlier;
    }

    List<PerspectiveState> at(Moment moment, Names names) {
        ResponseEntity<ListOf<KpiRow>> answer = rows(moment, null);
        Map<String, KpiRow> now = byPerspective(answer);
        LocalDate day = LocalDate.parse(String.valueOf(answer.getHeaders().getFirst(Answer.DAY)));
        Map<String, KpiRow> before = now.isEmpty()
                ? Map.of()
                : earlier.rows(
                        String.valueOf(answer.getHeaders().getFirst(Answer.POSITION)),
                        moment,
                        then -> byPerspective(rows(then, YearMonth.from(day).minusMonths(QUARTER))));
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

    /** @param month at the end of which they stood so, by the values up to then; null for now */
    private ResponseEntity<ListOf<KpiRow>> rows(Moment moment, @Nullable YearMonth month) {
        String period = month == null ? null : month.toString();
        return kpis.rows(
                "perspective",
                "region",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                period,
                period,
                1,
                Answered.ALL,
                moment);
    }

    private static Map<String, KpiRow> byPerspective(ResponseEntity<ListOf<KpiRow>> answer) {
        Map<String, KpiRow> rows = new LinkedHashMap<>();
        Answered.of(answer).items().stream()
                .filter(row -> row.part() == null)
                .forEach(row -> rows.putIfAbsent(row.group(), row));
        return rows;
    }
}
