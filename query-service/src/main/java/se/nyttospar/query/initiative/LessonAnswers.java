package se.nyttospar.query.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Lessons of all initiatives, so that a working solution is found and used again. */
@RestController
@RequestMapping("/query/v1/lessons")
@Tag(name = "lessons")
public class LessonAnswers {
    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(Row::date, Comparator.reverseOrder())
            .thenComparing(Row::initiativeId)
            .thenComparing(Row::lessonId);

    private final Views views;
    private final Initiatives initiatives;

    LessonAnswers(Views views, Initiatives initiatives) {
        this.views = views;
        this.initiatives = initiatives;
    }

    /** A lesson, and where it was learned. */
    public record Row(
            String lessonId,
            String initiativeId,
            String title,
            String divisionId,
            Stage stage,
            Condition condition,
            boolean usesAi,
            LocalDate date,
            @Nullable String worked,
            @Nullable String didNotWork,
            String forWhom,
            @Nullable String text) {

        static Row of(Initiative initiative, Ledger.LessonEntry entry) {
            return new Row(
                    entry.id(),
                    initiative.id(),
                    initiative.proposed().title(),
                    initiative.proposed().divisionId(),
                    initiative.stage(),
                    initiative.condition(),
                    initiative.usesAi(),
                    entry.lesson().date(),
                    entry.lesson().worked(),
                    entry.lesson().didNotWork(),
                    entry.lesson().forWhom(),
                    entry.lesson().text());
        }

        boolean has(String q) {
            String all = Stream.of(initiativeId, title, worked, didNotWork, forWhom, text)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(q.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                    .allMatch(all::contains);
        }
    }

    @GetMapping
    @Operation(
            summary =
                    "Lärdomar från alla insatser, nyast först; sök med q. / Lessons of all initiatives, newest first; search"
                            + " with q.")
    public ResponseEntity<ListOf<Row>> lessons(
            @Parameter(description = "ord som alla ska finnas / words that are all to be found")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        return views.read(View.PORTFOLIO, moment, tables -> {
                    List<Row> rows = initiatives.all(tables).values().stream()
                            .filter(one -> division == null
                                    || division.equals(one.proposed().divisionId()))
                            .filter(one -> initiative == null || initiative.equals(one.id()))
                            .flatMap(one -> one.ledger().lessons().stream().map(entry -> Row.of(one, entry)))
                            .filter(row -> q == null || row.has(q))
                            .sorted(NEWEST_FIRST)
                            .toList();
                    return ListOf.page(rows, paging);
                })
                .response();
    }
}
