package se.nyttospar.query.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.reference.PackagedEffect;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.KnownFacts;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.evidence.benefit.Pause;
import se.nyttospar.query.reading.ViewTables;

/** Effects of benefits as they are given away. */
@Component
class MeasuredEffects {
    private final Benefits benefits;
    private final Catalogues catalogues;

    MeasuredEffects(Benefits benefits, Catalogues catalogues) {
        this.benefits = benefits;
        this.catalogues = catalogues;
    }

    /**
     * By the benefits' ids; retired ones and those whose indicator is not known yet are left out.
     *
     * @param pauses of their initiative
     */
    List<PackagedEffect> of(ViewTables tables, Collection<BenefitHead> heads, List<Pause> pauses) {
        Catalogue catalogue = catalogues.at(tables);
        return benefits.load(tables, heads).values().stream()
                .filter(benefit -> !benefit.retired())
                .sorted(Comparator.comparing(Benefit::id))
                .flatMap(benefit -> effect(tables, catalogue, benefit, pauses))
                .toList();
    }

    private static Stream<PackagedEffect> effect(
            ViewTables tables, Catalogue catalogue, Benefit benefit, List<Pause> pauses) {
        return Stream.ofNullable(catalogue.indicator(benefit.profile().indicatorId()))
                .map(defined -> {
                    IndicatorDefinition indicator =
                            Objects.requireNonNull(defined).event().definition();
                    return MeasuredEffect.of(
                            benefit,
                            indicator,
                            KnownFacts.of(benefit, indicator, pauses),
                            tables.day(),
                            catalogue.policies().inForce(tables.day()).policy().parameters());
                });
    }
}
