package se.nyttospar.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** What happened to an initiative and its benefits. */
@RestController
@RequestMapping("/query/v1/initiatives/{id}/timeline")
@Tag(name = "timeline")
class TimelineAnswers {
    private final Views views;
    private final CellSizes cells;

    TimelineAnswers(Views views, CellSizes cells) {
        this.views = views;
        this.cells = cells;
    }

    @GetMapping
    @Operation(
            summary =
                    "Insatsens tidslinje: varje händelse, vem och när. / Every event of the initiative, who and when.")
    ResponseEntity<ListOf<TimelineEntry>> timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        Answer<ListOf<TimelineEntry>> answer = views.read(View.TIMELINE, moment, tables -> page(tables, id, paging));
        Map<String, Integer> smallest = cells.of(
                answer.value().items().stream().map(TimelineEntry::stream).collect(Collectors.toSet()));
        ListOf<TimelineEntry> shown = new ListOf<>(
                answer.value().items().stream()
                        .map(entry -> entry.withoutSmallCells(smallest.get(entry.stream())))
                        .toList(),
                paging.page(),
                paging.limit(),
                answer.value().total());
        return new Answer<>(shown, answer.position(), answer.day()).response();
    }

    private static ListOf<TimelineEntry> page(ViewTables tables, String initiative, Paging paging) {
        List<String> streams = tables.sql("select distinct stream from ${events:entry} where initiative_id = ?")
                .param(initiative)
                .query(String.class)
                .list();
        if (streams.isEmpty()) {
            throw ProblemException.notFound(
                    "Det finns ingen insats med id %s.".formatted(initiative),
                    "There is no initiative with id %s.".formatted(initiative));
        }
        String[] array = streams.toArray(String[]::new);
        long total = tables.sql("select count(*) from ${events:entry} where stream = any(?)")
                .param(array)
                .query(Long.class)
                .single();
        return new ListOf<>(
                tables.sql("""
                        select stream, sequence, position, event_id, time, actor, type, revision, event
                        from ${events:entry} where stream = any(?) order by position limit ? offset ?""")
                        .params(array, paging.limit(), paging.offset())
                        .query(TimelineEntry::of)
                        .list(),
                paging.page(),
                paging.limit(),
                total);
    }
}
