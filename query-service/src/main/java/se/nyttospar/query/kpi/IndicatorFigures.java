package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.number.Exact;

/** The figures of one indicator over some benefits. */
final class IndicatorFigures {
    private final IndicatorDefinition indicator;
    private final List<Judgement> benefits;

    IndicatorFigures(IndicatorDefinition indicator, List<Judgement> benefits) {
        this.indicator = indicator;
        this.benefits = benefits;
    }

    KpiRow.IndicatorRow row(String id) {
        boolean suppressed = benefits.stream()
                .anyMatch(
                        benefit -> benefit.latest() != null && benefit.latest().hidden());
        List<LocalDate> days = benefits.stream()
                .filter(benefit -> benefit.latest() != null)
                .map(benefit ->
                        Objects.requireNonNull(benefit.latest()).period().lastDay())
                .sorted()
                .toList();
        return new KpiRow.IndicatorRow(
                id,
                indicator.unit(),
                indicator.decimals(),
                indicator.direction(),
                indicator.overUnits(),
                benefits.size(),
                suppressed ? null : shown(benefits, IndicatorFigures::baseline),
                suppressed ? null : shown(benefits, IndicatorFigures::latest),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                shown(benefits, IndicatorFigures::target),
                suppressed ? null : attainment(),
                suppressed,
                count(BenefitEvidence::variation),
                count(BenefitEvidence::assurance),
                count(BenefitEvidence::freshness),
                benefits.stream()
                        .map(benefit -> benefit.head().id())
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private @Nullable BigDecimal attainment() {
        List<Judgement> changing = benefits.stream()
                .filter(benefit -> benefit.profile().target() != null
                        && benefit.profile().target().kind() == TargetKind.CHANGE
                        && baseline(benefit) != null
                        && latest(benefit) != null)
                .toList();
        BigFraction baseline = combined(changing, IndicatorFigures::baseline);
        BigFraction latest = combined(changing, IndicatorFigures::latest);
        BigFraction target = combined(changing, IndicatorFigures::target);
        if (baseline == null || latest == null || target == null || Exact.compare(target, baseline) == 0) {
            return null;
        }
        return Exact.shown(latest.subtract(baseline).divide(target.subtract(baseline)));
    }

    private @Nullable BigDecimal shown(List<Judgement> of, Function<Judgement, @Nullable BigDecimal> figure) {
        return Exact.shownIfKnown(combined(of, figure));
    }

    private @Nullable BigFraction combined(List<Judgement> of, Function<Judgement, @Nullable BigDecimal> figure) {
        Aggregation how = indicator.overUnits();
        return OverUnits.combine(
                how,
                of.stream()
                        .flatMap(benefit -> contribution(benefit, figure.apply(benefit)))
                        .toList());
    }

    private static Stream<Contribution> contribution(Judgement benefit, @Nullable BigDecimal value) {
        if (value == null) {
            return Stream.empty();
        }
        Judgement.Latest latest = benefit.latest();
        return Stream.of(new Contribution(
                value,
                latest == null ? null : latest.denominator(),
                latest == null ? null : latest.period().lastDay()));
    }

    private static @Nullable BigDecimal baseline(Judgement benefit) {
        BenefitEvidence evidence = benefit.evidence();
        return evidence == null || evidence.judge() == null
                ? null
                : evidence.judge().centre();
    }

    private static @Nullable BigDecimal latest(Judgement benefit) {
        return benefit.latest() == null ? null : benefit.latest().value();
    }

    private static @Nullable BigDecimal target(Judgement benefit) {
        return benefit.profile().target() == null
                ? null
                : benefit.profile().target().value();
    }

    private <E extends Enum<E>> Map<E, Integer> count(Function<BenefitEvidence, E> input) {
        Map<E, Integer> counts = new java.util.TreeMap<>();
        benefits.stream()
                .map(Judgement::evidence)
                .filter(Objects::nonNull)
                .forEach(evidence -> counts.merge(input.apply(evidence), 1, Integer::sum));
        return counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }
}
