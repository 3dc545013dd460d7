package se.nyttospar.query.evidence.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.economy.CalculationLine.Kind.BENEFIT;
import static se.nyttospar.query.evidence.economy.CalculationLine.Kind.COST;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardValueTest {

    private static final BigDecimal RATE = new BigDecimal("0.25");

    @Test
    void later_years_are_discounted_from_the_first_year_of_the_calculation() {
        ForwardValue value =
                forward(List.of(cost(2026, 100), saving(2027, 125), saving(2028, 125)), List.of(), RATE, 2026);
        assertThat(value.base()).isEqualByComparingTo("80");
        assertThat(value.economy()).isEqualTo(Economy.POS);
    }

    @Test
    void what_was_spent_decides_nothing() {
        List<CalculationLine> lines = List.of(cost(2025, 1000), cost(2026, 10), saving(2026, 10));
        assertThat(forward(lines, List.of(), RATE, 2025).economy()).isEqualTo(Economy.DEAD);
        assertThat(forward(lines, List.of(), RATE, 2026).economy()).isEqualTo(Economy.POS);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, POS",
        "101, 0, SENSITIVE",
        "200, 0, SENSITIVE",
        "201, 0, NEG",
        "300, 0, NEG",
        "301, 0, DEAD",
        "99, 2, SENSITIVE",
        "99, 1, POS"
    })
    void classes_begin_at_exactly_zero(int cost, int spread, Economy expected) {
        CalculationLine benefit = new CalculationLine(2026, BENEFIT, false, amount(100), amount(200), amount(300));
        CalculationLine costs =
                new CalculationLine(2026, COST, false, amount(cost - spread), amount(cost), amount(cost + spread));
        assertThat(forward(List.of(benefit, costs), List.of(), RATE, 2026).economy())
                .isEqualTo(expected);
    }

    @Test
    void nothing_ahead_is_unpriced() {
        assertThat(forward(List.of(), List.of(), RATE, 2026).economy()).isEqualTo(Economy.UNPRICED);
        ForwardValue past = forward(List.of(saving(2025, 10)), List.of(), RATE, 2026);
        assertThat(past.economy()).isEqualTo(Economy.UNPRICED);
        assertThat(past.base()).isNull();
    }

    @Test
    void cashable_lines_are_corrected_by_what_was_realised_in_closed_years() {
        assertThat(corrected("50")).containsExactly("0.5", "50", "50", "100");
        assertThat(corrected("150")).containsExactly("1.5", "100", "150", "150");
        assertThat(corrected("900")).containsExactly("2", "100", "200", "200");
        assertThat(corrected("-5")).containsExactly("0", "0", "0", "100");
    }

    private static List<String> corrected(String validated) {
        ForwardValue value = forward(
                List.of(saving(2025, 100), saving(2026, 125)),
                List.of(new ClosedYear(2025, new BigDecimal(validated))),
                RATE,
                2026);
        return Stream.of(value.realisation(), value.low(), value.base(), value.high())
                .map(String::valueOf)
                .toList();
    }

    @Test
    void only_cashable_benefits_are_corrected() {
        CalculationLine capacity = new CalculationLine(2026, BENEFIT, false, amount(40), amount(40), amount(40));
        ForwardValue value = forward(
                List.of(saving(2025, 100), capacity, cost(2026, 10)),
                List.of(new ClosedYear(2025, amount(50))),
                BigDecimal.ZERO,
                2026);
        assertThat(value.base()).isEqualByComparingTo("30");
    }

    @Test
    void closed_years_without_a_forecast_say_nothing() {
        ForwardValue value =
                forward(List.of(saving(2026, 100)), List.of(new ClosedYear(2025, amount(50))), BigDecimal.ZERO, 2026);
        assertThat(value.realisation()).isEqualByComparingTo("1");
    }

    private static CalculationLine saving(int year, int amount) {
        return new CalculationLine(year, BENEFIT, true, amount(amount), amount(amount), amount(amount));
    }

    private static CalculationLine cost(int year, int amount) {
        return new CalculationLine(year, COST, false, amount(amount), amount(amount), amount(amount));
    }

    private static BigDecimal amount(int amount) {
        return BigDecimal.valueOf(amount);
    }

    /** The first year is the one of the first line, as it is where nothing else is stated. */
    private static ForwardValue forward(
            List<CalculationLine> lines, List<ClosedYear> closed, BigDecimal rate, int year) {
        int first = lines.stream().mapToInt(CalculationLine::year).min().orElse(year);
        return ForwardValue.of(lines, closed, rate, first, year);
    }

    @Test
    void a_stated_first_year_is_the_one_that_is_not_discounted() {
        ForwardValue value = ForwardValue.of(List.of(saving(2027, 125)), List.of(), RATE, 2026, 2027);
        assertThat(value.base()).isEqualByComparingTo("100");
    }
}
