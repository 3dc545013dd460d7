package se.nyttospar.query.initiative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** The benefit calculation of an initiative. */
@RestController
@RequestMapping("/query/v1/initiatives/{id}/calculation")
@Tag(name = "initiatives")
public class CalculationAnswers {
    private final Views views;
    private final Initiatives initiatives;

    CalculationAnswers(Views views, Initiatives initiatives) {
        this.views = views;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(
            summary = "Insatsens nyttokalkyl med nyckeltal. / The initiative's benefit calculation with key figures.")
    public ResponseEntity<CalculationAnswer> one(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    Initiative found = initiatives.one(tables, id);
                    var calculation = found == null ? null : found.statements().calculation();
                    if (found == null || calculation == null) {
                        throw ProblemException.notFound(
                                "Det finns ingen nyttokalkyl för insatsen %s.".formatted(id),
                                "There is no benefit calculation for initiative %s.".formatted(id));
                    }
                    return CalculationAnswer.of(found, calculation.what(), tables.day());
                })
                .response();
    }
}
