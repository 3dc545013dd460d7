package se.nyttospar.query.annualreport;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.benefit.SmallMeans;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.KnownFramework;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.ViewTables;

/** Annual reports at a moment. */
@Component
class AnnualReports {
    private final Catalogues catalogues;
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Judgements judgements;

    AnnualReports(Catalogues catalogues, Initiatives initiatives, Benefits benefits, Judgements judgements) {
        this.catalogues = catalogues;
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.judgements = judgements;
    }

    /** @throws ProblemException {@code not-found} when there is no such framework */
    AnnualReport of(ViewTables tables, String frameworkId, int year) {
        Catalogue catalogue = catalogues.at(tables);
        KnownFramework framework = catalogue.frameworks().get(frameworkId);
        if (framework == null) {
            throw ProblemException.notFound(
                    "Det finns inget målramverk med id %s.".formatted(frameworkId),
                    "There is no goal framework with id %s.".formatted(frameworkId));
        }
        SortedMap<String, Initiative> all = initiatives.all(tables);
        List<BenefitHead> heads = benefits.heads(tables, BenefitFilter.ALL).stream()
                .sorted(Comparator.comparing(BenefitHead::id))
                .toList();
        List<Judgement> judged =
                judgements.of(tables, heads, new Judgements.Surroundings(catalogue, all, tables.day())).stream()
                        .filter(benefit -> benefit.evidence() != null
                                && !benefit.retired()
                                && benefit.profile().frameworkId().equals(frameworkId))
                        .toList();
        Reporting reporting = new Reporting(
                year,
                catalogue,
                all.values().stream()
                        .filter(initiative ->
                                initiative.proposed().frameworkId().equals(frameworkId))
                        .toList(),
                judged,
                SmallMeans.of(tables, catalogue),
                Realised.byInitiative(tables, year));
        return new AnnualReport(
                frameworkId,
                framework.framework().name(),
                year,
                tables.position(),
                tables.day(),
                reporting.goals(framework.framework()),
                reporting.effects(),
                reporting.decisions(),
                reporting.economy(),
                reporting.deviations(),
                reporting.ai());
    }
}
