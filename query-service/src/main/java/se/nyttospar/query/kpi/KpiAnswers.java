package se.nyttospar.query.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;

/** KPI views. */
@RestController
@RequestMapping("/query/v1/kpi-views")
@Tag(name = "kpi-views")
public class KpiAnswers {
    private final KpiViews views;

    KpiAnswers(KpiViews views) {
        this.views = views;
    }

    @GetMapping
    @Operation(
            summary =
                    "Uppföljning per målperspektiv, mål eller indikatorområde, för regionen och dess delar, nu eller per period."
                            + " / Follow-up per perspective, goal or indicator area, for the region and its parts, now or per period.")
    public ResponseEntity<ListOf<KpiRow>> rows(
            @Parameter(description = "perspective (förval / default), goal, area")
                    @RequestParam(required = false)
                    @Nullable
                    String by,
            @Parameter(description = "division (förval / default), region, portfolio, development-area, unit")
                    @RequestParam(required = false)
                    @Nullable
                    String over,
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable String goal,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String portfolio,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String unit,
            @Parameter(description = "första perioden / first period: 2026-01, 2026-Q1, 2026")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "sista perioden / last period") @RequestParam(required = false) @Nullable
                    String to,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        KpiFilter filter = new KpiFilter(perspective, goal, area, indicator, portfolio, division, unit);
        return views.rows(new KpiViews.Asked(By.of(by), Over.of(over), filter, from, to), moment)
                .map(rows -> ListOf.page(rows, paging))
                .response();
    }
}
