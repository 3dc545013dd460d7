package se.nyttospar.query.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.reference.PackagedEffect;
import se.nyttospar.events.reference.PackagedEffect.Centre;
import se.nyttospar.events.reference.PackagedEffect.Point;
import se.nyttospar.events.reference.PackagedEffect.Stretch;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.SmallCells;
import se.nyttospar.query.evidence.benefit.Baseline;
import se.nyttospar.query.evidence.benefit.BenefitChart;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Parameters;
import se.nyttospar.query.evidence.benefit.Phase;
import se.nyttospar.query.evidence.number.Exact;
import se.nyttospar.query.evidence.spc.ChartGroup;

/**
 * A benefit's effect as it is given away. A mean goes whenever a value behind it may have to: what the others leave over would tell it.
 */
final class MeasuredEffect {
    /** Points of a long series that go with it. */
    private static final int MOST = 120;

    private final Benefit benefit;
    private final IndicatorDefinition indicator;
    private final BenefitEvidence evidence;
    private final BenefitChart chart;

    private MeasuredEffect(
            Benefit benefit, IndicatorDefinition indicator, BenefitFacts facts, LocalDate day, Parameters parameters) {
        this.benefit = benefit;
        this.indicator = indicator;
        this.evidence = BenefitEvidence.of(facts, day, parameters);
        this.chart = BenefitChart.of(facts, day, parameters);
    }

    /** @param parameters of the policy in force on the day */
    static PackagedEffect of(
            Benefit benefit, IndicatorDefinition indicator, BenefitFacts facts, LocalDate day, Parameters parameters) {
        return new MeasuredEffect(benefit, indicator, facts, day, parameters).packaged();
    }

    private PackagedEffect packaged() {
        var profile = benefit.profile();
        Centre before = before();
        Centre after = after();
        List<Point> points = chosen().stream().map(this::point).toList();
        return new PackagedEffect(
                ForOthers.text(profile.title()),
                ForOthers.textIfAny(profile.description()),
                profile.type(),
                profile.role(),
                profile.safetyCritical(),
                profile.perspective(),
                new PackagedEffect.Indicator(
                        profile.indicatorId(),
                        indicator.name(),
                        ForOthers.textIfAny(indicator.description()),
                        ForOthers.textIfAny(indicator.numerator()),
                        ForOthers.textIfAny(indicator.denominator()),
                        indicator.unit(),
                        indicator.direction(),
                        profile.frequency()),
                profile.attribution(),
                profile.target(),
                evidence.goLive(),
                before,
                after,
                before == null || after == null ? null : relativeChange(before.value(), after.value()),
                evidence.followUpPoints(),
                evidence.baseline().name(),
                evidence.variation().name(),
                evidence.trajectory().name(),
                evidence.assurance().name(),
                points,
                chart.rows().size() - points.size(),
                stretches());
    }

    /** Null when there was nothing. */
    static @Nullable BigDecimal relativeChange(BigDecimal before, BigDecimal after) {
        return before.signum() == 0
                ? null
                : ForOthers.figure(Exact.shown(Exact.of(after.subtract(before)).divide(Exact.of(before.abs()))));
    }

    private @Nullable Centre before() {
        if (evidence.judge() == null) {
            return null;
        }
        boolean declared = evidence.baseline() == Baseline.DECLARED;
        if (!declared && rows(row -> row.phase() == Phase.BASELINE).anyMatch(this::hidden)) {
            return null;
        }
        return new Centre(ForOthers.figure(evidence.judge().centre()), declared ? 0 : evidence.baselinePoints());
    }

    private @Nullable Centre after() {
        int last = chart.groups().size() - 1;
        List<BenefitChart.Row> since = rows(row -> row.phase() == Phase.FOLLOW_UP
                        && row.point() != null
                        && row.point().group() == last)
                .toList();
        if (since.isEmpty() || since.stream().anyMatch(this::hidden)) {
            return null;
        }
        BigFraction mean =
                Exact.mean(since.stream().map(BenefitChart.Row::value).toList());
        return new Centre(ForOthers.figure(Exact.shown(mean)), since.size());
    }

    private Stream<BenefitChart.Row> rows(Predicate<BenefitChart.Row> wanted) {
        return chart.rows().stream().filter(wanted);
    }

    private boolean hidden(BenefitChart.Row row) {
        Benefit.Value value = Objects.requireNonNull(benefit.values().get(row.period()));
        return SmallCells.hide(indicator.smallestCell(), value.denominator(), value.sampleSize());
    }

    private List<BenefitChart.Row> chosen() {
        List<BenefitChart.Row> before =
                rows(row -> row.phase() != Phase.FOLLOW_UP).toList();
        List<BenefitChart.Row> after =
                rows(row -> row.phase() == Phase.FOLLOW_UP).toList();
        int kept = Math.min(after.size(), Math.max(MOST / 2, MOST - before.size()));
        return Stream.concat(last(before, MOST - kept), last(after, kept)).toList();
    }

    private static Stream<BenefitChart.Row> last(List<BenefitChart.Row> rows, int most) {
        return rows.stream().skip(Math.max(0, rows.size() - most));
    }

    private Point point(BenefitChart.Row row) {
        boolean hidden = hidden(row);
        return new Point(
                row.period(),
                hidden ? null : row.value(),
                row.phase().name(),
                hidden || row.point() == null ? null : row.point().pointClass().name());
    }

    private List<Stretch> stretches() {
        List<BenefitChart.Row> used = rows(row -> row.point() != null).toList();
        return IntStream.range(0, chart.groups().size())
                .mapToObj(index -> stretch(chart.groups().get(index), used))
                .toList();
    }

    private Stretch stretch(ChartGroup group, List<BenefitChart.Row> used) {
        List<BenefitChart.Row> own = used.subList(group.from(), group.until());
        boolean hidden = own.stream().anyMatch(this::hidden);
        var limits = group.limits();
        return new Stretch(
                own.getFirst().period(),
                own.getLast().period(),
                hidden ? null : ForOthers.figure(limits.centre()),
                hidden ? null : ForOthers.figureIfKnown(limits.lower()),
                hidden ? null : ForOthers.figureIfKnown(limits.upper()),
                limits.points(),
                limits.trial());
    }
}
