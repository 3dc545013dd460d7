package se.nyttospar.query.overdue;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.benefit.evaluation.Evaluation;
import se.nyttospar.query.benefit.evaluation.Evaluations;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;

/** What is overdue, as a list and as a calendar. */
@RestController
@RequestMapping("/query/v1/overdue")
@Tag(name = "overdue")
public class OverdueAnswers {
    private final Evaluations evaluations;

    OverdueAnswers(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @GetMapping
    @Operation(
            summary = "Försenat: mätningar, beslut, validering och justeringar, det som dröjt längst först."
                    + " / Overdue: measurements, decisions, validations and adjustments, the latest first.")
    public ResponseEntity<ListOf<OverdueRow>> list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) OverdueRow.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        var filter = new OverdueFilter(division, owner, kind);
        return evaluations
                .read(moment, null, evaluation -> ListOf.page(rows(evaluation, filter), paging))
                .response();
    }

    /** The same address for programs that say what they take. */
    @GetMapping(produces = CalendarFeed.TYPE)
    @Hidden
    public ResponseEntity<String> negotiated(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) OverdueRow.@Nullable Kind kind,
            Moment moment) {
        return calendar(division, owner, kind, moment);
    }

    @GetMapping("/calendar")
    @Operation(
            summary = "Försenat som kalender. / The overdue as a calendar.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string"))))
    public ResponseEntity<String> calendar(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) OverdueRow.@Nullable Kind kind,
            Moment moment) {
        var filter = new OverdueFilter(division, owner, kind);
        return CalendarFeed.response(evaluations.read(
                moment,
                null,
                evaluation -> CalendarFeed.of(
                        rows(evaluation, filter).stream().map(CalendarEntry::of).toList(), evaluation.day())));
    }

    /** How much of each kind. */
    public Map<OverdueRow.Kind, Long> counts(@Nullable String division, Moment moment) {
        return evaluations
                .read(
                        moment,
                        null,
                        evaluation -> rows(evaluation, new OverdueFilter(division, null, null)).stream()
                                .collect(Collectors.groupingBy(OverdueRow::kind, Collectors.counting())))
                .value();
    }

    private static List<OverdueRow> rows(Evaluation evaluation, OverdueFilter filter) {
        List<OverdueRow> all = evaluation.once(
                OverdueRows.class, () -> new OverdueRows(Followed.of(evaluation), evaluation.day()).rows());
        return all.stream().filter(filter::letsThrough).toList();
    }
}
