package se.nyttospar.query.benefit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
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
class BenefitAnswers {
    private final Views views;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;
    private final Initiatives initiatives;
    private final Policies policies;

    BenefitAnswers(
            Views views,
            Benefits benefits,
            Judgements judgements,
            Catalogues catalogues,
            Initiatives initiatives,
            Policies policies) {
        this.views = views;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
        this.initiatives = initiatives;
        this.policies = policies;
    }

    @GetMapping
    @Operation(summary = "Nyttor med underlag. / Benefits with their evidence.")
    ResponseEntity<ListOf<BenefitAnswer>> list(
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
    ResponseEntity<BenefitAnswer> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer policy, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    BenefitHead head = head(tables, id);
                    return BenefitAnswer.of(judgements
                            .of(tables, List.of(head), surroundings(tables, head, policy))
                            .getFirst());
                })
                .response();
    }

    @GetMapping("/{id}/series")
    @Operation(summary = "Nyttans serie med XmR-diagram. / The benefit's series with its XmR chart.")
    ResponseEntity<SeriesAnswer> series(
            @PathVariable String id, @RequestParam(required = false) @Nullable Integer policy, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> series(tables, head(tables, id), policy))
                .response();
    }

    @GetMapping("/{id}/groups")
    @Operation(summary = "Senaste värden per grupp av människor. / Latest values per group of people.")
    ResponseEntity<List<GroupValues.Answer>> groups(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    BenefitHead head = head(tables, id);
                    return GroupValues.of(
                            tables, head, surroundings(tables, head, null).indicator(head));
                })
                .response();
    }

    private SeriesAnswer series(ViewTables tables, BenefitHead head, @Nullable Integer policy) {
        Judgements.Surroundings surroundings = surroundings(tables, head, policy);
        IndicatorDefinition indicator = surroundings.indicator(head);
        if (indicator == null) {
            throw ProblemException.notFound(
                    "Indikatorn %s har inte kommit in ännu.".formatted(head.indicatorId()),
                    "Indicator %s has not arrived yet.".formatted(head.indicatorId()));
        }
        Benefit benefit =
                Objects.requireNonNull(benefits.load(tables, List.of(head)).get(head.id()));
        return SeriesAnswer.of(
                benefit,
                indicator,
                KnownFacts.of(benefit, indicator, surroundings.pauses(head)),
                tables.day(),
                surroundings.policy());
    }

    private BenefitHead head(ViewTables tables, String id) {
        BenefitHead head = benefits.head(tables, id);
        if (head == null) {
            throw ProblemException.notFound(
                    "Det finns ingen nytta med id %s.".formatted(id), "There is no benefit with id %s.".formatted(id));
        }
        return head;
    }

    private Judgements.Surroundings surroundings(ViewTables tables, @Nullable Integer policy) {
        return new Judgements.Surroundings(
                catalogues.at(tables), initiatives.all(tables), tables.day(), policies.of(tables, policy));
    }

    private Judgements.Surroundings surroundings(ViewTables tables, BenefitHead head, @Nullable Integer policy) {
        Initiative own = head.initiativeId() == null ? null : initiatives.one(tables, head.initiativeId());
        return new Judgements.Surroundings(
                catalogues.at(tables),
                own == null ? Map.of() : Map.of(own.id(), own),
                tables.day(),
                policies.of(tables, policy));
    }
}
