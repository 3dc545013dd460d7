package se.nyttospar.query.realisedbenefit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** What benefits became in the books. */
@RestController
@RequestMapping("/query/v1")
@Tag(name = "realised-benefits")
public class RealisedBenefitAnswers {
    private final Views views;

    RealisedBenefitAnswers(Views views) {
        this.views = views;
    }

    @GetMapping("/realised-benefits")
    @Operation(
            summary =
                    "Hemtagning per år, budgetrad och perspektiv. / Realised benefits per year, budget line and perspective.")
    public ResponseEntity<ListOf<RealisationSums.Answer>> sums(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String budgetLine,
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        var filter = new RealisationFilter(year, budgetLine, perspective, initiative, benefit, division);
        return views.read(View.PORTFOLIO, moment, tables -> RealisationSums.of(tables, filter, paging))
                .response();
    }

    @GetMapping("/realised-benefit-claims")
    @Operation(summary = "Hemtagningar en för en. / Realised benefits one by one.")
    public ResponseEntity<ListOf<RealisedBenefits.Answer>> claims(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String budgetLine,
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        var filter = new RealisationFilter(year, budgetLine, perspective, initiative, benefit, division);
        return views.read(View.PORTFOLIO, moment, tables -> RealisedBenefits.list(tables, filter, standing, paging))
                .response();
    }

    @GetMapping("/realised-benefits/{id}")
    @Operation(summary = "En hemtagning med återinvesteringar. / One realised benefit with its reinvestments.")
    public ResponseEntity<RealisedBenefits.Answer> one(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    RealisedBenefits.Answer found = RealisedBenefits.one(tables, id);
                    if (found == null) {
                        throw ProblemException.notFound(
                                "Det finns ingen hemtagning med id %s.".formatted(id),
                                "There is no realised benefit with id %s.".formatted(id));
                    }
                    return found;
                })
                .response();
    }
}
