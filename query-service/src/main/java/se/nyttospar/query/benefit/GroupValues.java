package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.reading.ViewTables;

/** The latest values of the groups that a benefit is measured for. No evidence is made of them. */
final class GroupValues {

    /**
     * A value of a group.
     *
     * @param by what tells the groups apart: GEOGRAPHY, SEX or AGE
     * @param value left out when suppressed
     * @param suppressed whether too few are behind it, or behind another that it would give away
     */
    record Answer(
            String by,
            String group,
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal denominator,
            boolean suppressed,
            boolean corrected,
            Instant recorded) {
        private Answer hidden() {
            return new Answer(by, group, period, null, null, true, corrected, recorded);
        }
    }

    private record Kin(String by, String period) {}

    private GroupValues() {}

    /** @param indicator null while it is unknown; then nothing may be shown */
    static List<Answer> of(ViewTables tables, BenefitHead head, @Nullable IndicatorDefinition indicator) {
        Integer smallest = indicator == null ? Integer.valueOf(Integer.MAX_VALUE) : indicator.smallestCell();
        Frequency frequency = indicator == null ? Frequency.DAY : indicator.frequency();
        List<Answer> values = tables.sql("""
                        select * from (
                            select distinct on (dimension, name, period_start) dimension, name, period_start, kind, value,
                                   denominator, sample_size, recorded
                            from ${events:group_measurement} where benefit_id = ?
                            order by dimension, name, period_start, sequence desc) latest
                        where kind <> 'X' order by period_start, dimension, name""")
                .param(head.id())
                .query((row, _) -> answer(row, smallest, frequency))
                .list();
        return complemented(values);
    }

    private static Answer answer(ResultSet row, @Nullable Integer smallest, Frequency frequency) throws SQLException {
        BigDecimal denominator = row.getBigDecimal("denominator");
        BigDecimal sample = row.getBigDecimal("sample_size");
        var answer = new Answer(
                row.getString("dimension"),
                row.getString("name"),
                new Period(frequency, row.getObject("period_start", LocalDate.class)).toString(),
                row.getBigDecimal("value"),
                denominator,
                false,
                row.getString("kind").equals("C"),
                row.getObject("recorded", OffsetDateTime.class).toInstant());
        boolean few = SmallCells.hide(smallest, denominator, sample == null ? null : sample.intValueExact());
        return few ? answer.hidden() : answer;
    }

    /** One hidden value among its kin could be worked out from the whole; so the smallest of the others is hidden with it. */
    private static List<Answer> complemented(List<Answer> values) {
        Map<Kin, List<Answer>> kin =
                values.stream().collect(Collectors.groupingBy(value -> new Kin(value.by(), value.period())));
        return values.stream()
                .map(value -> givesAway(value, Objects.requireNonNull(kin.get(new Kin(value.by(), value.period()))))
                        ? value.hidden()
                        : value)
                .toList();
    }

    private static boolean givesAway(Answer value, List<Answer> kin) {
        return kin.stream().filter(Answer::suppressed).count() == 1
                && kin.stream()
                        .filter(other -> !other.suppressed())
                        .min(Comparator.comparing(Answer::denominator, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(Answer::group))
                        .filter(value::equals)
                        .isPresent();
    }
}
