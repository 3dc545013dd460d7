package se.nyttospar.query.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.events.reference.PackagedEffect;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.evidence.benefit.Pause;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** A benefit's forecast beside what other regions have measured. */
@RestController
@RequestMapping("/query/v1/benefits/{id}/comparison")
@Tag(name = "references")
class EffectComparisonAnswers {
    private final Views views;
    private final Benefits benefits;
    private final Initiatives initiatives;
    private final MeasuredEffects effects;

    EffectComparisonAnswers(Views views, Benefits benefits, Initiatives initiatives, MeasuredEffects effects) {
        this.views = views;
        this.benefits = benefits;
        this.initiatives = initiatives;
        this.effects = effects;
    }

    @GetMapping
    @Operation(
            summary =
                    "Nyttans prognos jämförd med vad andra regioner har mätt, samma indikator och enhet. / The benefit's forecast"
                            + " compared with what other regions have measured, same indicator and unit.")
    ResponseEntity<Comparison> comparison(
            @PathVariable String id, @RequestParam(required = false) @Nullable String reference, Moment moment) {
        return views.read(
                        View.PORTFOLIO,
                        moment,
                        tables -> Comparison.of(id, own(tables, id), references(tables, reference)))
                .response();
    }

    private static Collection<KnownReference> references(ViewTables tables, @Nullable String reference) {
        return reference == null ? References.all(tables).values() : List.of(References.one(tables, reference));
    }

    private PackagedEffect own(ViewTables tables, String id) {
        BenefitHead head = benefits.head(tables, id);
        List<PackagedEffect> own = head == null ? List.of() : effects.of(tables, List.of(head), pauses(tables, head));
        if (own.isEmpty()) {
            throw ProblemException.notFound(
                    "Det finns ingen nytta med id %s som mäts nu.".formatted(id),
                    "There is no benefit with id %s that is measured now.".formatted(id));
        }
        return own.getFirst();
    }

    private List<Pause> pauses(ViewTables tables, BenefitHead head) {
        Initiative initiative = head.initiativeId() == null ? null : initiatives.one(tables, head.initiativeId());
        return initiative == null ? List.of() : initiative.pauses();
    }
}
