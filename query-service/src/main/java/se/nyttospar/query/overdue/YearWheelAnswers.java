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
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** The year's wheel, as a list and as a calendar. */
@RestController
@RequestMapping("/query/v1/year-wheel")
@Tag(name = "overdue")
public class YearWheelAnswers {
    private static final int FIRST = 1901;
    private static final int LAST = 2198;

    private final Views views;
    private final Expected expected;

    YearWheelAnswers(Views views, Expected expected) {
        this.views = views;
        this.expected = expected;
    }

    @GetMapping
    @Operation(
            summary = "Årshjulet: vad som ska göras när under ett år (utelämnat: innevarande)."
                    + " / The year's wheel: what is due when in a year (left out: the current one).")
    public ResponseEntity<ListOf<WheelRow>> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) WheelRow.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Frequency frequency,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        return views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> ListOf.page(rows(tables, year, division, kind, frequency), paging))
                .response();
    }

    /** The same address for programs that say what they take. */
    @GetMapping(produces = CalendarFeed.TYPE)
    @Hidden
    public ResponseEntity<String> negotiated(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) WheelRow.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Frequency frequency,
            Moment moment) {
        return calendar(year, division, kind, frequency, moment);
    }

    @GetMapping("/calendar")
    @Operation(
            summary = "Årshjulet som kalender. / The year's wheel as a calendar.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string"))))
    public ResponseEntity<String> calendar(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) WheelRow.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Frequency frequency,
            Moment moment) {
        return CalendarFeed.response(views.read(
                View.PORTFOLIO,
                moment,
                tables -> CalendarFeed.of(
                        rows(tables, year, division, kind, frequency).stream()
                                .map(CalendarEntry::of)
                                .toList(),
                        tables.day())));
    }

    private List<WheelRow> rows(
            ViewTables tables,
            @Nullable Integer year,
            @Nullable String division,
            WheelRow.@Nullable Kind kind,
            @Nullable Frequency frequency) {
        int asked = year == null ? tables.day().getYear() : year;
        if (asked < FIRST || asked > LAST) {
            throw ProblemException.parameterInvalid(
                    "year ska vara ett år %d–%d.".formatted(FIRST, LAST),
                    "year is a year %d–%d.".formatted(FIRST, LAST));
        }
        return new YearWheel(asked, frequency, expected.at(tables, division), expected.catalogue(tables))
                .rows().stream()
                        .filter(row ->
                                division == null || row.divisionId() == null || division.equals(row.divisionId()))
                        .filter(row -> kind == null || kind == row.kind())
                        .toList();
    }
}
