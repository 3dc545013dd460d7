package se.nyttospar.query.evidence.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.evidence.economy.CalculationLine.Kind.BENEFIT;
import static se.nyttospar.query.evidence.economy.CalculationLine.Kind.COST;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyFiguresTest {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private static CalculationLine cost(int year, String amount) {
        return line(year, COST, amount, amount, amount);
    }

    private static CalculationLine gain(int year, String amount) {
        return line(year, BENEFIT, amount, amount, amount);
    }

    private static CalculationLine line(int year, CalculationLine.Kind kind, String low, String base, String high) {
        return new CalculationLine(year, kind, false, new BigDecimal(low), new BigDecimal(base), new BigDecimal(high));
    }

    private static KeyFigures base(BigDecimal rate, CalculationLine... lines) {
        return KeyFigures.of(List.of(lines), 2026, 4, rate, Case.BASE);
    }

    @Test
    void the_first_year_is_not_discounted() {
        KeyFigures figures = base(QUARTER, cost(2026, "100"), gain(2027, "125"), gain(2028, "156.25"));

        assertThat(figures.netPresentValue()).isEqualByComparingTo("100");
        assertThat(figures.benefitCostRatio()).isEqualByComparingTo("2");
        assertThat(figures.switchingValue()).isEqualByComparingTo("0.5");
    }

    @Test
    void the_low_case_has_small_benefits_and_large_costs() {
        List<CalculationLine> lines = List.of(line(2026, COST, "1", "2", "4"), line(2026, BENEFIT, "8", "16", "32"));

        assertThat(Stream.of(Case.values())
                        .map(outcome -> KeyFigures.of(lines, 2026, 1, QUARTER, outcome)
                                .netPresentValue()
                                .toPlainString()))
                .containsExactly("4", "14", "31");
    }

    @Test
    void payback_is_counted_from_the_beginning_of_the_first_year_evenly_within_a_year() {
        KeyFigures figures = base(QUARTER, cost(2026, "100"), gain(2027, "50"), gain(2028, "100"));

        assertThat(figures.payback()).isEqualByComparingTo("2.5");
        // -100 + 40 + 64 = 4: 60 of the third year's 64 are needed.
        assertThat(figures.discountedPayback()).isEqualByComparingTo("2.9375");
    }

    @Test
    void what_is_paid_back_and_lost_again_is_not_paid_back() {
        assertThat(base(BigDecimal.ZERO, cost(2026, "10"), gain(2027, "20"), cost(2028, "30"), gain(2029, "40"))
                        .payback())
                .isEqualByComparingTo("3.5");
        assertThat(base(BigDecimal.ZERO, cost(2026, "10"), gain(2027, "20"), cost(2028, "30"))
                        .payback())
                .isNull();
    }

    @Test
    void what_never_costs_more_than_it_gives_is_paid_back_at_once() {
        KeyFigures figures = base(QUARTER, gain(2026, "10"));

        assertThat(figures.payback()).isEqualByComparingTo("0");
        assertThat(figures.benefitCostRatio()).isNull();
        assertThat(base(QUARTER, cost(2026, "10")).switchingValue()).isNull();
        assertThat(base(QUARTER, cost(2026, "10")).discountedPayback()).isNull();
    }

    @Test
    void payback_at_the_end_of_a_year_is_a_whole_number() {
        assertThat(base(BigDecimal.ZERO, cost(2026, "10"), gain(2027, "10")).payback())
                .isEqualByComparingTo("2");
    }

    private static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 60).mapToObj(i -> 7919L * i);
    }

    /** A made-up calculation; amounts have up to six decimals. */
    private static List<CalculationLine> madeUp(Random random, int firstYear, int horizon) {
        List<CalculationLine> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            BigDecimal low = BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(7));
            BigDecimal base = low.add(BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(7)));
            BigDecimal high = base.add(BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(7)));
            lines.add(new CalculationLine(
                    firstYear + random.nextInt(horizon),
                    random.nextBoolean() ? BENEFIT : COST,
                    random.nextBoolean(),
                    low,
                    base,
                    high));
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_net_present_value_is_that_of_an_independent_formula(long seed) {
        Random random = new Random(seed);
        int horizon = 1 + random.nextInt(40);
        BigDecimal rate = BigDecimal.valueOf(random.nextInt(200_000), 6);
        List<CalculationLine> lines = madeUp(random, 2026, horizon);

        for (Case outcome : Case.values()) {
            assertThat(KeyFigures.of(lines, 2026, horizon, rate, outcome).netPresentValue())
                    .isEqualByComparingTo(horner(lines, 2026, horizon, rate, outcome));
        }
    }

    /** From the last year backwards: what is worth v a year later is worth v / (1 + r) now. In 200 digits, shown with 15. */
    private static BigDecimal horner(
            List<CalculationLine> lines, int firstYear, int horizon, BigDecimal rate, Case outcome) {
        MathContext precise = new MathContext(200);
        BigDecimal value = BigDecimal.ZERO;
        for (int year = firstYear + horizon - 1; year >= firstYear; year--) {
            value = value.divide(rate.add(BigDecimal.ONE), precise);
            for (CalculationLine line : lines) {
                if (line.year() == year) {
                    BigDecimal amount = line.kind() == BENEFIT
                            ? (outcome == Case.LOW ? line.low() : outcome == Case.HIGH ? line.high() : line.base())
                            : (outcome == Case.LOW ? line.high() : outcome == Case.HIGH ? line.low() : line.base())
                                    .negate();
                    value = value.add(amount, precise);
                }
            }
        }
        return value.round(new MathContext(15, java.math.RoundingMode.HALF_UP));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_lines_is_irrelevant(long seed) {
        Random random = new Random(seed);
        List<CalculationLine> lines = madeUp(random, 2026, 10);
        List<CalculationLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        for (Case outcome : Case.values()) {
            assertThat(KeyFigures.of(shuffled, 2026, 10, QUARTER, outcome))
                    .isEqualTo(KeyFigures.of(lines, 2026, 10, QUARTER, outcome));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_cases_come_in_order(long seed) {
        List<CalculationLine> lines = madeUp(new Random(seed), 2026, 10);

        List<BigDecimal> values = Stream.of(Case.values())
                .map(outcome -> KeyFigures.of(lines, 2026, 10, QUARTER, outcome).netPresentValue())
                .toList();

        assertThat(values).isSorted();
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void without_closed_years_the_plan_is_what_is_ahead(Case outcome) {
        List<CalculationLine> lines = madeUp(new Random(1), 2026, 10);
        ForwardValue ahead = ForwardValue.of(lines, List.of(), QUARTER, 2026, 2026);

        assertThat(KeyFigures.of(lines, 2026, 10, QUARTER, outcome).netPresentValue())
                .isEqualByComparingTo(
                        switch (outcome) {
                            case LOW -> ahead.low();
                            case BASE -> ahead.base();
                            case HIGH -> ahead.high();
                        });
    }

    @Test
    void small_amounts_beside_large_ones_are_not_lost() {
        assertThat(base(new BigDecimal("0.03"), gain(2026, "999999999999999.000001"), cost(2026, "999999999999999"))
                        .netPresentValue())
                .isEqualByComparingTo("0.000001");
    }
}
