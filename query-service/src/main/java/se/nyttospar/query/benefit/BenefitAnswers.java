package se.nyttospar.query.benefit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.benefit.evaluation.Evaluations;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** Benefits, their evidence and their series. */
@RestController
@RequestMapping("/query/v1/benefits")
@Tag(name = "benefits")
public class BenefitAnswers {
    private final Views views;
    private final Evaluations evaluations;
    private final FoundBenefits found;

    BenefitAnswers(Views views, Evaluations evaluations, FoundBenefits found) {
        this.views = views;
        this.evaluations = evaluations;
        this.found = found;
    }

    @GetMapping
    @Operation(summary = "Nyttor med underlag. / Benefits with their evidence.")
    public ResponseEntity<ListOf<BenefitAnswer>> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String perspective,
            @RequestParam(required = false) @Nullable Integer policy,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        BenefitFilter filter = new BenefitFilter(initiative, division, unit, indicator, perspective);
        return evaluations
                .read(
                        moment,
                        policy,
                        evaluation -> ListOf.page(
                                evaluation.benefits().values().stream().filter(benefit -> filter.takes(benefit.head())),
                                BenefitAnswer::of,
                                paging))
                .response();
    }

    @GetMapping("/{id}")
    @Operation(summary = "En nytta med underlag. / One benefit with its evidence.")
    public ResponseEntity<BenefitAnswer> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer policy, Moment moment) {
        return evaluations
                .read(moment, policy, evaluation -> {
                    Judgement judgement = evaluation.benefits().get(id);
                    if (judgement == null) {
                        throw FoundBenefits.unknown(id);
                    }
                    return BenefitAnswer.of(judgement);
                })
                .response();
    }

    @GetMapping("/{id}/series")
    @Operation(summary = "Nyttans serie med XmR-diagram. / The benefit's series with its XmR chart.")
    public ResponseEntity<SeriesAnswer> series(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer policy, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> series(tables, id, policy))
                .response();
    }

    @GetMapping("/{id}/groups")
    @Operation(summary = "Senaste värden per grupp av människor. / Latest values per group of people.")
    public ResponseEntity<List<GroupValues.Answer>> groups(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    BenefitHead head = found.head(tables, id);
                    return GroupValues.of(tables, id, found.indicator(tables, head));
                })
                .response();
    }

    private SeriesAnswer series(ViewTables tables, String id, @Nullable Integer policy) {
        FoundBenefits.Found one = found.one(tables, id, policy);
        return SeriesAnswer.of(one.benefit(), one.indicator(), one.facts(), tables.day(), one.policy());
    }
}
