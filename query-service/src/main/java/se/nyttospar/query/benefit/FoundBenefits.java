package se.nyttospar.query.benefit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ViewTables;

/** Finds one benefit with everything that figures of it are formed from. */
@Component
class FoundBenefits {
    private final Benefits benefits;
    private final Catalogues catalogues;
    private final Initiatives initiatives;

    FoundBenefits(Benefits benefits, Catalogues catalogues, Initiatives initiatives) {
        this.benefits = benefits;
        this.catalogues = catalogues;
        this.initiatives = initiatives;
    }

    /** A benefit, its indicator, and both in the words of the evidence page. */
    record Found(BenefitHead head, Benefit benefit, IndicatorDefinition indicator, BenefitFacts facts) {}

    /** @throws ProblemException {@code not-found} when the benefit or its indicator is not known */
    Found one(ViewTables tables, String id) {
        BenefitHead head = head(tables, id);
        Judgements.Surroundings surroundings = surroundings(tables, head);
        IndicatorDefinition indicator = surroundings.indicator(head);
        if (indicator == null) {
            throw ProblemException.notFound(
                    "Indikatorn %s har inte kommit in ännu.".formatted(head.indicatorId()),
                    "Indicator %s has not arrived yet.".formatted(head.indicatorId()));
        }
        Benefit benefit =
                Objects.requireNonNull(benefits.load(tables, List.of(head)).get(head.id()));
        return new Found(head, benefit, indicator, KnownFacts.of(benefit, indicator, surroundings.pauses(head)));
    }

    /** @throws ProblemException {@code not-found} */
    BenefitHead head(ViewTables tables, String id) {
        BenefitHead head = benefits.head(tables, id);
        if (head == null) {
            throw unknown(id);
        }
        return head;
    }

    static ProblemException unknown(String id) {
        return ProblemException.notFound(
                "Det finns ingen nytta med id %s.".formatted(id), "There is no benefit with id %s.".formatted(id));
    }

    /** With the policy in force. */
    Judgements.Surroundings surroundings(ViewTables tables, BenefitHead head) {
        return surroundings(
                tables,
                head,
                catalogues.at(tables).policies().inForce(tables.day()).policy());
    }

    Judgements.Surroundings surroundings(ViewTables tables, BenefitHead head, Policy policy) {
        Initiative own = head.initiativeId() == null ? null : initiatives.one(tables, head.initiativeId());
        return new Judgements.Surroundings(
                catalogues.at(tables), own == null ? Map.of() : Map.of(own.id(), own), tables.day(), policy);
    }
}
