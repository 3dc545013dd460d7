package se.nyttospar.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** What happened to an initiative and its benefits, and that nobody has changed it since. */
@RestController
@RequestMapping("/query/v1")
@Tag(name = "timeline")
public class TimelineAnswers {
    private final Views views;
    private final CellSizes cells;

    TimelineAnswers(Views views, CellSizes cells) {
        this.views = views;
        this.cells = cells;
    }

    @GetMapping("/initiatives/{id}/timeline")
    @Operation(
            summary =
                    "Insatsens tidslinje: varje händelse, vem och när. / Every event of the initiative, who and when.")
    public ResponseEntity<ListOf<TimelineEntry>> ofInitiative(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment,
            Clearance clearance) {
        return timeline(tables -> initiative(tables, id), Paging.of(page, limit), moment, clearance);
    }

    @GetMapping("/initiatives/{id}/timeline/verification")
    @Operation(
            summary = "Om insatsens tidslinje är oförändrad, räknat på nytt. / Whether the initiative's timeline is as"
                    + " it was written, worked out anew.")
    public ResponseEntity<Verification> verifyInitiative(@PathVariable String id, Moment moment) {
        return views.read(
                        View.TIMELINE, moment, tables -> initiative(tables, id).verify())
                .response();
    }

    @GetMapping("/benefits/{id}/timeline")
    @Operation(summary = "Nyttans tidslinje: varje händelse, vem och när. / Every event of the benefit, who and when.")
    public ResponseEntity<ListOf<TimelineEntry>> ofBenefit(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment,
            Clearance clearance) {
        return timeline(tables -> benefit(tables, id), Paging.of(page, limit), moment, clearance);
    }

    @GetMapping("/benefits/{id}/timeline/verification")
    @Operation(
            summary = "Om nyttans tidslinje är oförändrad, räknat på nytt. / Whether the benefit's timeline is as it"
                    + " was written, worked out anew.")
    public ResponseEntity<Verification> verifyBenefit(@PathVariable String id, Moment moment) {
        return views.read(View.TIMELINE, moment, tables -> benefit(tables, id).verify())
                .response();
    }

    private record Page(List<Entries.Kept> entries, long total, Sealing sealing) {}

    private ResponseEntity<ListOf<TimelineEntry>> timeline(
            Function<ViewTables, Entries> wanted, Paging paging, Moment moment, Clearance clearance) {
        Answer<Page> answer = views.read(View.TIMELINE, moment, tables -> {
            Entries entries = wanted.apply(tables);
            return new Page(entries.page(paging), entries.total(), entries.sealing());
        });
        Page page = answer.value();
        Map<String, Integer> smallest = cells.of(
                page.entries().stream().map(kept -> kept.entry().stream()).collect(Collectors.toSet()));
        List<TimelineEntry> shown = page.entries().stream()
                .map(kept -> TimelineEntry.of(
                        kept.entry(),
                        kept.previous(),
                        kept.digest(),
                        page.sealing(),
                        smallest.get(kept.entry().stream()),
                        clearance))
                .toList();
        return new Answer<>(
                        new ListOf<>(shown, paging.page(), paging.limit(), page.total()),
                        answer.position(),
                        answer.day())
                .response();
    }

    private static Entries initiative(ViewTables tables, String id) {
        Entries entries = Entries.ofInitiative(tables, id);
        if (entries.none()) {
            throw ProblemException.notFound(
                    "Det finns ingen insats med id %s.".formatted(id),
                    "There is no initiative with id %s.".formatted(id));
        }
        return entries;
    }

    private static Entries benefit(ViewTables tables, String id) {
        Entries entries = Entries.ofBenefit(tables, id);
        if (entries.none()) {
            throw ProblemException.notFound(
                    "Det finns ingen nytta med id %s.".formatted(id), "There is no benefit with id %s.".formatted(id));
        }
        return entries;
    }
}
