package se.nyttospar.query.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** KPI views. */
@RestController
@RequestMapping("/query/v1/kpi-views")
@Tag(name = "kpi-views")
class KpiAnswers {
    private final Views views;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;
    private final Initiatives initiatives;

    KpiAnswers(Views views, Benefits benefits, Judgements judgements, Catalogues catalogues, Initiatives initiatives) {
        this.views = views;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(
            summary = "Uppföljning per målperspektiv, för regionen och per förvaltning."
                    + " / Follow-up per perspective, for the region and per division.")
    ResponseEntity<ListOf<KpiRow>> rows(
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        BenefitFilter filter = new BenefitFilter(null, division, null, null, perspective);
        return views.read(View.PORTFOLIO, moment, tables -> {
                    Catalogue catalogue = catalogues.at(tables);
                    var surroundings = new Judgements.Surroundings(catalogue, initiatives.all(tables), tables.day());
                    List<Judgement> active =
                            judgements.of(tables, benefits.heads(tables, filter), surroundings).stream()
                                    .filter(benefit -> !benefit.retired() && benefit.evidence() != null)
                                    .toList();
                    List<KpiRow> rows = new KpiRows(catalogue, tables.day())
                            .of(active).stream()
                                    .filter(row -> division == null || division.equals(row.division()))
                                    .toList();
                    return ListOf.page(rows, paging);
                })
                .response();
    }
}
