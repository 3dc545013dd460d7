package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.reading.ViewTables;

/** The latest values of the groups that a benefit is measured for. No evidence is made of them. */
public final class GroupValues {

    /**
     * A value of a group.
     *
     * @param by what tells the groups apart: GEOGRAPHY, SEX or AGE
     * @param value left out when suppressed
     * @param suppressed whether too few are behind it, or behind another that it would give away
     */
    public record Answer(
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

    private record Stored(Answer answer, boolean small) {}

    private static final String WHOLE = "";

    private GroupValues() {}

    /** @param indicator null while it is unknown; then nothing may be shown */
    static List<Answer> of(ViewTables tables, String benefitId, @Nullable IndicatorDefinition indicator) {
        Integer smallest = indicator == null ? Integer.valueOf(Integer.MAX_VALUE) : indicator.smallestCell();
        Frequency frequency = indicator == null ? Frequency.DAY : indicator.frequency();
        List<Stored> values = tables.sql("""
                        select * from (
                            select distinct on (dimension, name, period_start) dimension, name, period_start, kind, value,
                                   denominator, sample_size, recorded
                            from ${events:group_measurement} where benefit_id = ?
                            order by dimension, name, period_start, sequence desc) latest
                        where kind <> 'X' order by period_start, dimension, name""")
                .param(benefitId)
                .query((row, _) -> stored(row, smallest, frequency))
                .list();
        return shown(values);
    }

    private static Stored stored(ResultSet row, @Nullable Integer smallest, Frequency frequency) throws SQLException {
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
        return new Stored(
                answer, SmallCells.hide(smallest, denominator, sample == null ? null : sample.intValueExact()));
    }

    /** The groups of a dimension are parts of the benefit's own value for the period, which is shown. */
    private static List<Answer> shown(List<Stored> values) {
        Map<Kin, List<Stored>> kin = new LinkedHashMap<>();
        values.forEach(value -> kin.computeIfAbsent(
                        new Kin(value.answer().by(), value.answer().period()), _ -> new ArrayList<>())
                .add(value));
        List<Answer> shown = new ArrayList<>();
        kin.values().forEach(groups -> {
            Set<String> hidden = hidden(groups);
            groups.forEach(group -> shown.add(
                    hidden.contains(group.answer().group()) ? group.answer().hidden() : group.answer()));
        });
        return shown;
    }

    private static Set<String> hidden(List<Stored> groups) {
        List<Suppression.Cell> cells = new ArrayList<>();
        cells.add(new Suppression.Cell(WHOLE, null, null, false, true));
        groups.forEach(group -> cells.add(new Suppression.Cell(
                group.answer().group(), WHOLE, group.answer().denominator(), group.small(), false)));
        return Suppression.hidden(cells);
    }

    /** The groups of the newest period of each dimension. */
    static Map<String, List<Answer>> newest(List<Answer> answers) {
        Map<String, List<Answer>> newest = new java.util.TreeMap<>();
        answers.stream()
                .sorted(Comparator.comparing(
                        (Answer answer) -> Period.parse(answer.period()).lastDay()))
                .forEach(answer -> {
                    List<Answer> groups = newest.computeIfAbsent(answer.by(), _ -> new ArrayList<>());
                    if (!groups.isEmpty() && !groups.getFirst().period().equals(answer.period())) {
                        groups.clear();
                    }
                    groups.add(answer);
                });
        return newest;
    }
}
