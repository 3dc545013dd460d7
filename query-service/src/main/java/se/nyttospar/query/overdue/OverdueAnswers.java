package se.nyttospar.query.overdue;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** What is overdue, as a list and as a calendar. */
@RestController
@RequestMapping("/query/v1/overdue")
@Tag(name = "overdue")
public class OverdueAnswers {
    private final Views views;
    private final Expected expected;

    OverdueAnswers(Views views, Expected expected) {
        this.views = views;
        this.expected = expected;
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
        return views.read(View.PORTFOLIO, moment, tables -> ListOf.page(rows(tables, filter), paging))
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
        return CalendarFeed.response(views.read(
                View.PORTFOLIO,
                moment,
                tables -> CalendarFeed.of(
                        rows(tables, filter).stream().map(CalendarEntry::of).toList(), tables.day())));
    }

    private List<OverdueRow> rows(ViewTables tables, OverdueFilter filter) {
        return new OverdueRows(expected.at(tables, filter.division()), tables.day())
                .rows().stream().filter(filter::letsThrough).toList();
    }
}
