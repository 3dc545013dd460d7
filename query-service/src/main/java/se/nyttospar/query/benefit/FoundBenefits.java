package se.nyttospar.query.benefit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Pause;
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
    private final Policies policies;

    FoundBenefits(Benefits benefits, Catalogues catalogues, Initiatives initiatives, Policies policies) {
        this.benefits = benefits;
        this.catalogues = catalogues;
        this.initiatives = initiatives;
        this.policies = policies;
    }

    /**
     * A benefit and its indicator, and both in the words of the evidence page.
     *
     * @param policy the one that was asked for, or that is in force
     */
    record Found(Benefit benefit, IndicatorDefinition indicator, BenefitFacts facts, Policy policy) {}

    /** @throws ProblemException {@code not-found} when the benefit or its indicator is not known, {@code policy-unknown} */
    Found one(ViewTables tables, String id, @Nullable Integer policy) {
        Policy asked = policy == null ? null : policies.of(tables, policy);
        Benefit benefit = benefits.one(tables, id);
        if (benefit == null) {
            throw unknown(id);
        }
        Catalogue catalogue = catalogues.at(tables);
        String indicatorId = benefit.profile().indicatorId();
        IndicatorDefinition indicator = catalogue.definition(indicatorId);
        if (indicator == null) {
            throw ProblemException.notFound(
                    "Indikatorn %s har inte kommit in ännu.".formatted(indicatorId),
                    "Indicator %s has not arrived yet.".formatted(indicatorId));
        }
        return new Found(
                benefit,
                indicator,
                KnownFacts.of(benefit, indicator, pauses(tables, benefit)),
                asked == null ? catalogue.policies().inForce(tables.day()).policy() : asked);
    }

    private List<Pause> pauses(ViewTables tables, Benefit benefit) {
        String id = benefit.profile().initiativeId();
        Initiative own = id == null ? null : initiatives.one(tables, id);
        return own == null ? List.of() : own.pauses();
    }

    /** @throws ProblemException {@code not-found} */
    BenefitHead head(ViewTables tables, String id) {
        BenefitHead head = benefits.head(tables, id);
        if (head == null) {
            throw unknown(id);
        }
        return head;
    }

    /** Null while it has not arrived. */
    @Nullable
    IndicatorDefinition indicator(ViewTables tables, BenefitHead head) {
        return catalogues.at(tables).definition(head.indicatorId());
    }

    static ProblemException unknown(String id) {
        return ProblemException.notFound(
                "Det finns ingen nytta med id %s.".formatted(id), "There is no benefit with id %s.".formatted(id));
    }
}
