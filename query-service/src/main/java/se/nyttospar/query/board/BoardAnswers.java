package se.nyttospar.query.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** The board: every initiative with its recommendation. */
@RestController
@RequestMapping("/query/v1/board")
@Tag(name = "board")
public class BoardAnswers {
    private final Views views;
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Catalogues catalogues;
    private final Policies policies;
    private final Recommendations recommendations;
    private final AdvisedInitiatives advised;
    private final PriorityWeights weights = PriorityWeights.read();

    BoardAnswers(
            Views views,
            Initiatives initiatives,
            Benefits benefits,
            Catalogues catalogues,
            Policies policies,
            Recommendations recommendations,
            AdvisedInitiatives advised) {
        this.views = views;
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.catalogues = catalogues;
        this.policies = policies;
        this.recommendations = recommendations;
        this.advised = advised;
    }

    @GetMapping
    @Operation(
            summary = "Tavlan: varje insats med rekommendation, att filtrera, sortera och söka i."
                    + " / The board: every initiative with its recommendation, to filter, sort and search.")
    public ResponseEntity<ListOf<BoardRow>> board(
            @ParameterObject BoardFilter filter,
            @Parameter(description = "title, -priority, daysToDecisionPoint …; flera med komma / several with commas")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @RequestParam(required = false) @Nullable Integer policy,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment) {
        Paging paging = Paging.of(page, limit);
        Comparator<BoardRow> order = BoardOrder.of(sort);
        return views.read(View.PORTFOLIO, moment, tables -> {
                    Map<String, Initiative> all = initiatives.all(tables);
                    Map<String, List<BenefitHead>> own = benefits.heads(tables, BenefitFilter.ALL).stream()
                            .filter(head -> head.initiativeId() != null)
                            .collect(Collectors.groupingBy(head -> String.valueOf(head.initiativeId())));
                    Set<EffectClaim.Place> doubleCounted = benefits.doubleCounted(tables);
                    var surroundings = new Judgements.Surroundings(
                            catalogues.at(tables), all, tables.day(), policies.of(tables, policy));
                    List<BoardRow> rows = all.values().stream()
                            .filter(initiative -> filter.takes(initiative, surroundings.catalogue()))
                            .map(initiative -> {
                                List<BenefitHead> heads = own.getOrDefault(initiative.id(), List.of());
                                return BoardRow.of(
                                        initiative,
                                        recommendations.of(tables, initiative, heads, doubleCounted, surroundings),
                                        heads.size(),
                                        tables.day(),
                                        weights);
                            })
                            .filter(filter::takes)
                            .sorted(order)
                            .toList();
                    return ListOf.page(rows, paging);
                })
                .response();
    }

    @GetMapping("/{initiativeId}")
    @Operation(summary = "En rekommendation med alla skäl. / One recommendation with all its reasons.")
    public ResponseEntity<RecommendationAnswer> one(
            @PathVariable String initiativeId,
            @RequestParam(required = false) @Nullable Integer policy,
            Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    AdvisedInitiatives.Advised found = advised.one(tables, initiativeId, policies.of(tables, policy));
                    if (found == null) {
                        throw ProblemException.notFound(
                                "Det finns ingen insats med id %s.".formatted(initiativeId),
                                "There is no initiative with id %s.".formatted(initiativeId));
                    }
                    return new RecommendationAnswer(
                            BoardRow.of(found.initiative(), found.advice(), found.benefits(), tables.day(), weights),
                            tables.day(),
                            tables.position(),
                            found.advice().shown().orElse(null));
                })
                .response();
    }
}
