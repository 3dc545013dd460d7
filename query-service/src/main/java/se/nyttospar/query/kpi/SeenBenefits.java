package se.nyttospar.query.kpi;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements.Surroundings;
import se.nyttospar.query.benefit.evaluation.Evaluation;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.kpi.KpiRows.Frame;
import se.nyttospar.query.reading.ViewTables;

/** The benefits that a KPI view is made of, now or in some periods. */
@Component
class SeenBenefits {
    private final Benefits benefits;
    private final SeenInPeriods inPeriods;
    private final Catalogues catalogues;
    private final Initiatives initiatives;

    SeenBenefits(Benefits benefits, SeenInPeriods inPeriods, Catalogues catalogues, Initiatives initiatives) {
        this.benefits = benefits;
        this.inPeriods = inPeriods;
        this.catalogues = catalogues;
        this.initiatives = initiatives;
    }

    /** What is seen, and what it belongs to. */
    record Sight(Catalogue catalogue, Places places, List<Frame> frames) {}

    /** The newest values. */
    Sight now(Evaluation evaluation, KpiFilter filter) {
        Surroundings surroundings = evaluation.surroundings();
        Places places = new Places(surroundings.catalogue(), surroundings.initiatives());
        List<Seen> found = evaluation.benefits().values().stream()
                .filter(benefit -> filter.stored().takes(benefit.head()) && filter.takes(benefit.head(), places))
                .flatMap(SeenBenefits::seen)
                .filter(filter::takes)
                .toList();
        return new Sight(surroundings.catalogue(), places, List.of(new Frame(null, evaluation.day(), found)));
    }

    /** @param periods at least one */
    Sight in(List<Period> periods, ViewTables tables, KpiFilter filter) {
        Catalogue catalogue = catalogues.at(tables);
        Surroundings surroundings = new Surroundings(catalogue, initiatives.all(tables), tables.day());
        Places places = new Places(catalogue, surroundings.initiatives());
        List<BenefitHead> heads = benefits.heads(tables, filter.stored()).stream()
                .filter(head -> filter.takes(head, places))
                .toList();
        List<Frame> frames = inPeriods.of(tables, heads, periods, surroundings).entrySet().stream()
                .map(frame -> new Frame(
                        frame.getKey(),
                        frame.getKey().lastDay(),
                        frame.getValue().stream().filter(filter::takes).toList()))
                .toList();
        return new Sight(catalogue, places, frames);
    }

    private static Stream<Seen> seen(Judgement judgement) {
        return judgement.retired() || judgement.evidence() == null
                ? Stream.empty()
                : Stream.of(Seen.now(judgement, judgement.evidence()));
    }
}
