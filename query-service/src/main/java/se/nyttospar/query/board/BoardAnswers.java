package se.nyttospar.query.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.catalogue.Policies;
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
    private final BoardPages pages;
    private final Policies policies;
    private final AdvisedInitiatives advised;

    BoardAnswers(Views views, BoardPages pages, Policies policies, AdvisedInitiatives advised) {
        this.views = views;
        this.pages = pages;
        this.policies = policies;
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
        return pages.rows(filter, sort, policy, Paging.of(page, limit), moment).response();
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
                            found.row(),
                            tables.day(),
                            tables.position(),
                            found.advice().shown().orElse(null));
                })
                .response();
    }
}
