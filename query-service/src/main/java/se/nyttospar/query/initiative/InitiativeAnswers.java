package se.nyttospar.query.initiative;

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
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Initiatives and their decisions. */
@RestController
@RequestMapping("/query/v1/initiatives")
@Tag(name = "initiatives")
public class InitiativeAnswers {
    private final Views views;
    private final Initiatives initiatives;

    InitiativeAnswers(Views views, Initiatives initiatives) {
        this.views = views;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(summary = "Insatser. / Initiatives.")
    public ResponseEntity<ListOf<InitiativeAnswer>> list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment,
            Clearance clearance) {
        Paging paging = Paging.of(page, limit);
        return views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> ListOf.page(
                                initiatives.all(tables).values().stream()
                                        .filter(initiative -> division == null
                                                || initiative
                                                        .proposed()
                                                        .divisionId()
                                                        .equals(division))
                                        .map(initiative -> InitiativeAnswer.of(initiative, clearance))
                                        .toList(),
                                paging))
                .response();
    }

    @GetMapping("/{id}")
    @Operation(summary = "En insats. / One initiative.")
    public ResponseEntity<InitiativeAnswer> one(@PathVariable String id, Moment moment, Clearance clearance) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    Initiative found = initiatives.one(tables, id);
                    if (found == null) {
                        throw ProblemException.notFound(
                                "Det finns ingen insats med id %s.".formatted(id),
                                "There is no initiative with id %s.".formatted(id));
                    }
                    return InitiativeAnswer.of(found, clearance);
                })
                .response();
    }
}
