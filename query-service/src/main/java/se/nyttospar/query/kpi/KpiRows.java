package se.nyttospar.query.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.spc.Assurance;

/** Rows per perspective: first the region's, then one per division. */
final class KpiRows {
    private final Catalogue catalogue;
    private final LocalDate day;

    KpiRows(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /** @param benefits active ones whose indicator is known */
    List<KpiRow> of(List<Judgement> benefits) {
        List<KpiRow> rows = new ArrayList<>();
        SortedMap<String, List<Judgement>> perspectives = by(benefits, true);
        perspectives.forEach((perspective, own) -> {
            rows.add(row(perspective, null, own));
            by(own, false).forEach((division, part) -> rows.add(row(perspective, division, part)));
        });
        return rows;
    }

    private static SortedMap<String, List<Judgement>> by(List<Judgement> benefits, boolean perspective) {
        return benefits.stream()
                .collect(Collectors.groupingBy(
                        benefit -> perspective
                                ? benefit.head().perspective()
                                : benefit.head().divisionId(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private KpiRow row(String perspective, @Nullable String division, List<Judgement> benefits) {
        List<String> improving = ids(benefits, evidence -> evidence.variation().improved());
        List<String> onTrack = ids(benefits, KpiRows::onTrack);
        List<String> overdue = ids(benefits, evidence -> evidence.freshness() != Freshness.FRESH);
        Map<String, List<Judgement>> byIndicator = benefits.stream()
                .collect(Collectors.groupingBy(
                        benefit -> benefit.head().indicatorId(), TreeMap::new, Collectors.toList()));
        return new KpiRow(
                perspective,
                division,
                day,
                benefits.size(),
                improving.size(),
                onTrack.size(),
                overdue.size(),
                improving,
                onTrack,
                overdue,
                byIndicator.entrySet().stream()
                        .flatMap(own -> indicator(own.getKey(), own.getValue()).stream())
                        .toList());
    }

    private List<KpiRow.IndicatorRow> indicator(String id, List<Judgement> benefits) {
        var defined = catalogue.indicator(id);
        return defined == null
                ? List.of()
                : List.of(new IndicatorFigures(defined.event().definition(), benefits).row(id));
    }

    private static List<String> ids(List<Judgement> benefits, Predicate<BenefitEvidence> test) {
        return benefits.stream()
                .filter(benefit -> benefit.evidence() != null && test.test(benefit.evidence()))
                .map(benefit -> benefit.head().id())
                .sorted()
                .toList();
    }

    private static boolean onTrack(BenefitEvidence evidence) {
        return evidence.progress().trajectory().asPlanned()
                || (evidence.targetKind() == TargetKind.MAINTAIN && evidence.assurance() == Assurance.PASS);
    }
}
