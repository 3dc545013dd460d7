package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.benefit.GroupValues.Answer;

/**
 * How the groups of one dimension differ in their newest period; made of shown values only.
 *
 * @param whole the benefit's own value for the same period; left out when it is missing or suppressed
 * @param best the group that is best off; left out where no way is better or fewer than two groups are shown
 * @param gap between the highest and the lowest of the shown groups, never negative; left out where fewer than two are shown
 */
public record GroupComparison(
        String by,
        String period,
        String unit,
        Direction direction,
        @Nullable BigDecimal whole,
        @Nullable String best,
        @Nullable String worst,
        @Nullable BigDecimal gap,
        List<Group> groups) {

    /** @param difference from the whole, positive when higher */
    public record Group(
            String group,
            @Nullable BigDecimal value,
            @Nullable BigDecimal difference,
            boolean suppressed) {}

    /** @param groups of one dimension and period, at least one */
    static GroupComparison of(List<Answer> groups, Benefit benefit, IndicatorDefinition indicator) {
        Answer any = groups.getFirst();
        BigDecimal whole = whole(benefit, any.period(), indicator);
        Comparator<Answer> byValue = Comparator.comparing((Answer answer) -> value(answer))
                .thenComparing(Answer::group, Comparator.reverseOrder());
        List<Answer> shown = groups.stream()
                .filter(group -> group.value() != null)
                .sorted(byValue)
                .toList();
        boolean comparable = shown.size() > 1;
        boolean ranked = comparable && indicator.direction() != Direction.NEUTRAL;
        boolean higherIsBetter = indicator.direction() == Direction.INCREASE;
        return new GroupComparison(
                any.by(),
                any.period(),
                indicator.unit(),
                indicator.direction(),
                whole,
                ranked ? (higherIsBetter ? shown.getLast() : shown.getFirst()).group() : null,
                ranked ? (higherIsBetter ? shown.getFirst() : shown.getLast()).group() : null,
                comparable ? value(shown.getLast()).subtract(value(shown.getFirst())) : null,
                groups.stream().map(group -> group(group, whole)).toList());
    }

    private static Group group(Answer answer, @Nullable BigDecimal whole) {
        BigDecimal value = answer.value();
        return new Group(
                answer.group(),
                value,
                value == null || whole == null ? null : value.subtract(whole),
                answer.suppressed());
    }

    private static BigDecimal value(Answer answer) {
        return answer.value() == null ? BigDecimal.ZERO : answer.value();
    }

    private static @Nullable BigDecimal whole(Benefit benefit, String period, IndicatorDefinition indicator) {
        return benefit.values().values().stream()
                .filter(value -> value.period().toString().equals(period))
                .filter(value -> !SmallCells.hide(indicator.smallestCell(), value.denominator(), value.sampleSize()))
                .map(Benefit.Value::value)
                .findFirst()
                .orElse(null);
    }
}
