package se.nyttospar.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.number.Exact;

/** The figures of one indicator over some benefits. A figure that a hidden value is behind is hidden too (decision 0040). */
final class IndicatorFigures {
    private final IndicatorDefinition indicator;
    private final List<Seen> benefits;

    IndicatorFigures(IndicatorDefinition indicator, List<Seen> benefits) {
        this.indicator = indicator;
        this.benefits = benefits;
    }

    KpiRow.IndicatorRow row(String id) {
        List<Seen> measured =
                benefits.stream().filter(seen -> seen.value() != null).toList();
        boolean suppressed = benefits.stream().anyMatch(Seen::small);
        boolean smallBaseline = suppressed || benefits.stream().anyMatch(Seen::smallBaseline);
        return new KpiRow.IndicatorRow(
                id,
                indicator.unit(),
                indicator.decimals(),
                indicator.direction(),
                indicator.overUnits(),
                indicator.overTime(),
                benefits.size(),
                measured.size(),
                smallBaseline ? null : shown(benefits, Seen::baseline),
                suppressed ? null : latest(measured),
                first(measured.stream().map(Seen::first)),
                last(measured),
                shown(benefits, Seen::target),
                smallBaseline ? null : shown(benefits, Seen::planned),
                smallBaseline ? null : attainment(),
                measured.size() < benefits.size() || benefits.stream().anyMatch(seen -> !seen.complete()),
                suppressed,
                suppressed ? ofThoseShown(measured) : null,
                count(BenefitEvidence::variation),
                count(BenefitEvidence::assurance),
                count(BenefitEvidence::freshness),
                benefits.stream()
                        .map(seen -> seen.head().id())
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private KpiRow.Shown ofThoseShown(List<Seen> measured) {
        List<Seen> those = measured.stream().filter(seen -> !seen.small()).toList();
        return new KpiRow.Shown(those.size(), latest(those));
    }

    private @Nullable BigDecimal attainment() {
        List<Seen> changing = benefits.stream().filter(Seen::toChange).toList();
        BigFraction baseline = combined(changing, Seen::baseline);
        BigFraction latest = latestOf(changing);
        BigFraction target = combined(changing, Seen::target);
        if (baseline == null || latest == null || target == null || Exact.compare(target, baseline) == 0) {
            return null;
        }
        return Exact.shown(latest.subtract(baseline).divide(target.subtract(baseline)));
    }

    private @Nullable BigDecimal latest(List<Seen> of) {
        return Exact.shownIfKnown(latestOf(of));
    }

    private @Nullable BigFraction latestOf(List<Seen> of) {
        return OverUnits.combine(
                indicator.overUnits(),
                of.stream().flatMap(seen -> Stream.ofNullable(seen.value())).toList());
    }

    private @Nullable BigDecimal shown(List<Seen> of, Function<Seen, @Nullable BigDecimal> figure) {
        return Exact.shownIfKnown(combined(of, figure));
    }

    private @Nullable BigFraction combined(List<Seen> of, Function<Seen, @Nullable BigDecimal> figure) {
        return OverUnits.combine(
                indicator.overUnits(),
                of.stream()
                        .flatMap(seen -> contribution(seen, figure.apply(seen)))
                        .toList());
    }

    /** Baselines, targets and plans weigh as much as the values that they are compared with. */
    private static Stream<Contribution> contribution(Seen seen, @Nullable BigDecimal figure) {
        Contribution value = seen.value();
        return figure == null
                ? Stream.empty()
                : Stream.of(Contribution.of(
                        figure, value == null ? null : value.weight(), value == null ? null : value.day()));
    }

    private static @Nullable LocalDate first(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable LocalDate last(List<Seen> measured) {
        return measured.stream()
                .flatMap(seen -> Stream.ofNullable(seen.value()))
                .flatMap(value -> Stream.ofNullable(value.day()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private <E extends Enum<E>> Map<E, Integer> count(Function<BenefitEvidence, E> input) {
        Map<E, Integer> counts = new TreeMap<>();
        benefits.forEach(seen -> counts.merge(input.apply(seen.evidence()), 1, Integer::sum));
        return counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    }
}
