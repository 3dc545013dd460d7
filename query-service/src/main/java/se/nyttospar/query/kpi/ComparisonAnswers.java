package se.nyttospar.query.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Moment;

/** One indicator in the parts of the region. */
@RestController
@RequestMapping("/query/v1/indicators/{id}/comparison")
@Tag(name = "kpi-views")
class ComparisonAnswers {
    private final KpiViews views;

    ComparisonAnswers(KpiViews views) {
        this.views = views;
    }

    @GetMapping
    @Operation(
            summary =
                    "En indikator jämförd mellan enheter, förvaltningar eller portföljer. / One indicator compared between units,"
                            + " divisions or portfolios.")
    ResponseEntity<UnitComparison> compare(
            @PathVariable String id,
            @Parameter(description = "unit (förval / default), division, portfolio, development-area")
                    @RequestParam(required = false)
                    @Nullable
                    String over,
            @Parameter(description = "annars senaste värden / the newest values otherwise: 2026-01, 2026-Q1, 2026")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            Moment moment) {
        Over wanted = over == null ? Over.UNIT : Over.of(over);
        KpiFilter filter = new KpiFilter(null, null, null, id, null, null, null);
        return views.rows(new KpiViews.Asked(By.AREA, wanted, filter, period, period), moment)
                .map(rows -> UnitComparison.of(rows, wanted)
                        .orElseThrow(() -> ProblemException.notFound(
                                "Ingen nytta mäts med indikatorn %s.".formatted(id),
                                "No benefit is measured by indicator %s.".formatted(id))))
                .response();
    }
}
