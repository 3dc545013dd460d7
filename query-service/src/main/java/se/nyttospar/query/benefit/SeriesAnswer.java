package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.evidence.benefit.BenefitChart;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Phase;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.evidence.spc.Assurance;
import se.nyttospar.query.evidence.spc.ChartGroup;
import se.nyttospar.query.evidence.spc.ChartPoint;
import se.nyttospar.query.evidence.spc.LimitFigures;
import se.nyttospar.query.evidence.spc.PointClass;
import se.nyttospar.query.evidence.spc.Side;
import se.nyttospar.query.evidence.spc.Signal;
import se.nyttospar.query.evidence.spc.SpecialCause;
import se.nyttospar.query.reading.AsRows;

/**
 * A benefit's series with its XmR chart (evidence.md, sections 1 and 2).
 *
 * @param policyVersion the version of the policy whose figures the limits and the assurance follow from
 * @param groups stretches that share limits; a point names its group by index
 * @param variation what the last point says
 * @param assurance the target against the last group's limits
 */
public record SeriesAnswer(
        String benefitId,
        String indicatorId,
        String unit,
        int decimals,
        Direction direction,
        Frequency frequency,
        LocalDate day,
        int policyVersion,
        @Nullable LocalDate goLive,
        BenefitProfile.@Nullable Target target,
        List<RebaseAnswer> rebases,
        List<PointAnswer> points,
        List<GroupAnswer> groups,
        PointClass variation,
        Assurance assurance)
        implements AsRows {

    @Override
    public List<PointAnswer> rows() {
        return points;
    }

    public record RebaseAnswer(LocalDate date, String cause, String approver) {}

    /**
     * @param suppressed whether value and counts are left out, because too few are behind them
     * @param group left out for a period that spans go-live
     * @param cause the rule that names the point
     * @param causeSide {@code ABOVE} for high or increasing
     */
    public record PointAnswer(
            String period,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable BigDecimal value,
            boolean suppressed,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer sampleSize,
            boolean corrected,
            boolean validated,
            String reporter,
            Instant recorded,
            @Nullable String source,
            @Nullable String evidence,
            @Nullable String comment,
            Phase phase,
            @Nullable Integer group,
            @Nullable Side side,
            @Nullable Boolean outside,
            @Nullable Boolean nearLimit,
            @Nullable SpecialCause cause,
            @Nullable Side causeSide,
            List<Signal> signals,
            PointClass label) {}

    /** @param limits left out when a point that they come from is suppressed */
    public record GroupAnswer(
            String firstPeriod, String lastPeriod, @Nullable LimitFigures limits) {}

    static SeriesAnswer of(
            Benefit benefit, IndicatorDefinition indicator, BenefitFacts facts, LocalDate day, Policy policy) {
        BenefitChart chart = BenefitChart.of(facts, day, policy.parameters());
        List<PointAnswer> points = chart.rows().stream()
                .map(row ->
                        point(benefit, Objects.requireNonNull(benefit.values().get(row.period())), row, indicator))
                .toList();
        return new SeriesAnswer(
                benefit.id(),
                benefit.profile().indicatorId(),
                indicator.unit(),
                indicator.decimals(),
                indicator.direction(),
                benefit.profile().frequency(),
                day,
                policy.version(),
                facts.history().goLives().stream()
                        .map(goLive -> goLive.day())
                        .filter(goLive -> !goLive.isAfter(day))
                        .findFirst()
                        .orElse(null),
                benefit.profile().target(),
                benefit.rebases().stream()
                        .map(rebased -> new RebaseAnswer(
                                rebased.rebase().date(),
                                rebased.rebase().cause(),
                                rebased.rebase().approver()))
                        .toList(),
                points,
                IntStream.range(0, chart.groups().size())
                        .mapToObj(index -> group(index, chart.groups().get(index), points))
                        .toList(),
                chart.variation(),
                chart.assurance());
    }

    private static PointAnswer point(
            Benefit benefit, Benefit.Value value, BenefitChart.Row row, IndicatorDefinition indicator) {
        boolean hidden = SmallCells.hide(indicator.smallestCell(), value.denominator(), value.sampleSize());
        ChartPoint point = row.point();
        Signal cause = point == null ? null : point.cause();
        return new PointAnswer(
                value.period().toString(),
                value.period().firstDay(),
                value.period().lastDay(),
                hidden ? null : value.value(),
                hidden,
                hidden ? null : value.numerator(),
                hidden ? null : value.denominator(),
                hidden ? null : value.sampleSize(),
                value.corrected(),
                benefit.validated(value),
                value.reporter(),
                value.recorded(),
                value.source(),
                value.evidence(),
                hidden ? null : value.comment(),
                row.phase(),
                point == null ? null : point.group(),
                point == null ? null : point.side(),
                point == null ? null : point.outside(),
                point == null ? null : point.nearLimit(),
                cause == null ? null : cause.cause(),
                cause == null ? null : cause.side(),
                point == null ? List.of() : point.signals(),
                point == null ? PointClass.UNJUDGED : point.pointClass());
    }

    private static GroupAnswer group(int index, ChartGroup group, List<PointAnswer> points) {
        List<PointAnswer> own = points.stream()
                .filter(point -> point.group() != null && point.group() == index)
                .toList();
        boolean hidden = own.stream().anyMatch(PointAnswer::suppressed);
        return new GroupAnswer(own.getFirst().period(), own.getLast().period(), hidden ? null : group.limits());
    }
}
