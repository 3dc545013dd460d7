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
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiatives;
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
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;
    private final Initiatives initiatives;
    private final FoundBenefits found;
    private final Policies policies;

    BenefitAnswers(
            Views views,
            Benefits benefits,
            Judgements judgements,
            Catalogues catalogues,
            Initiatives initiatives,
            Policies policies,
            FoundBenefits found) {
        this.views = views;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
        this.initiatives = initiatives;
        this.found = found;
        this.policies = policies;
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
        return views.read(View.PORTFOLIO, moment, tables -> {
                    List<BenefitHead> heads = benefits.heads(tables, filter, paging);
                    List<BenefitAnswer> items = judgements.of(tables, heads, surroundings(tables, policy)).stream()
                            .map(BenefitAnswer::of)
                            .toList();
                    return new ListOf<>(items, paging.page(), paging.limit(), benefits.count(tables, filter));
                })
                .response();
    }

    @GetMapping("/{id}")
    @Operation(summary = "En nytta med underlag. / One benefit with its evidence.")
    public ResponseEntity<BenefitAnswer> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer policy, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    BenefitHead head = found.head(tables, id);
                    return BenefitAnswer.of(judgements
                            .of(tables, List.of(head), found.surroundings(tables, head, policies.of(tables, policy)))
                            .getFirst());
                })
                .response();
    }

    @GetMapping("/{id}/series")
    @Operation(summary = "Nyttans serie med XmR-diagram. / The benefit's series with its XmR chart.")
    public ResponseEntity<SeriesAnswer> series(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer policy, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> series(tables, id, policies.of(tables, policy)))
                .response();
    }

    @GetMapping("/{id}/groups")
    @Operation(summary = "Senaste värden per grupp av människor. / Latest values per group of people.")
    public ResponseEntity<List<GroupValues.Answer>> groups(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    BenefitHead head = found.head(tables, id);
                    return GroupValues.of(
                            tables, head, found.surroundings(tables, head).indicator(head));
                })
                .response();
    }

    private SeriesAnswer series(ViewTables tables, String id, Policy policy) {
        FoundBenefits.Found one = found.one(tables, id);
        return SeriesAnswer.of(one.benefit(), one.indicator(), one.facts(), tables.day(), policy);
    }

    private Judgements.Surroundings surroundings(ViewTables tables, @Nullable Integer policy) {
        return new Judgements.Surroundings(
                catalogues.at(tables), initiatives.all(tables), tables.day(), policies.of(tables, policy));
    }
}
