package se.nyttospar.query.realisedbenefit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Planned and realised, and what may have been counted twice. */
@RestController
@RequestMapping("/query/v1")
@Tag(name = "realised-benefits")
public class RealisationAnswers {
    private static final RealisationFilter EVERYTHING = new RealisationFilter(null, null, null, null, null, null);

    private final Views views;
    private final Promises promises;

    RealisationAnswers(Views views, Promises promises) {
        this.views = views;
        this.promises = promises;
    }

    @GetMapping("/realisation")
    @Operation(
            summary = "Planerat, hämtat, validerat och återinvesterat per år, typ, budgetrad och perspektiv."
                    + " / Planned, claimed, validated and reinvested per year, type, budget line and perspective.")
    public ResponseEntity<ListOf<RealisationRow>> rows(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable BenefitType type,
            @RequestParam(required = false) @Nullable String budgetLine,
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        var filter = new RealisationFilter(year, budgetLine, perspective, initiative, null, division);
        return views.read(View.PORTFOLIO, moment, tables -> {
                    List<RealisationRow> rows =
                            RealisationRow.of(promises.planned(tables, filter), Claim.all(tables, filter));
                    return ListOf.page(
                            rows.stream()
                                    .filter(row -> type == null || type == row.type())
                                    .toList(),
                            paging);
                })
                .response();
    }

    @GetMapping("/double-count-warnings")
    @Operation(
            summary = "Effekter som kan ha räknats mer än en gång, och vilka nyttor och hemtagningar det gäller."
                    + " / Effects that may have been counted more than once, and the resources that it concerns.")
    public ResponseEntity<ListOf<Warning>> warnings(
            @RequestParam(required = false) @Nullable String budgetLine,
            @RequestParam(required = false) Warning.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        return views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> ListOf.page(
                                Stream.concat(
                                                Warning.promised(promises.shares(tables)).stream(),
                                                Warning.claimed(Claim.all(tables, EVERYTHING)).stream())
                                        .filter(warning ->
                                                budgetLine == null || budgetLine.equals(warning.budgetLine()))
                                        .filter(warning -> kind == null || kind == warning.kind())
                                        .toList(),
                                paging))
                .response();
    }
}
