package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.command.initiative.InitiativeHistory.at;
import static se.nyttospar.command.initiative.InitiativeHistory.minor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.initiative.CalculationCommand.CloseYear;
import se.nyttospar.command.initiative.CalculationCommand.SubmitCalculation;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.framework.GoalFramework.DiscountRate;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.CalculationYearClosed;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.calculation.Alternative;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.calculation.CalculationLine;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.calculation.LineKind;

class CalculatingTest {

    private static final BigDecimal THREE_PER_CENT = new BigDecimal("0.03");
    private static final CalculationLine LINE = line(2025, "10", "20", "30");

    private static CalculationLine line(int year, String low, String base, String high) {
        return new CalculationLine(
                year,
                LineKind.CASHABLE,
                "Färre hyrsjuksköterskor",
                new Estimate(new BigDecimal(low), new BigDecimal(base), new BigDecimal(high)),
                null);
    }

    private static SubmitCalculation submit(
            @Nullable Integer firstYear,
            @Nullable Integer horizon,
            @Nullable BigDecimal rate,
            List<CalculationLine> lines,
            Alternative... alternatives) {
        return new SubmitCalculation(
                "i", 2025, firstYear, horizon, rate, List.of(), lines, List.of(alternatives), "antaganden");
    }

    private static SubmitCalculation submit(CalculationLine... lines) {
        return submit(2025, 3, THREE_PER_CENT, List.of(lines));
    }

    private static CalculationSubmitted submitted(CalculationLine... lines) {
        return new CalculationSubmitted(
                "i", new BenefitCalculation(2025, 2025, 3, THREE_PER_CENT, List.of(lines), List.of(), "antaganden"));
    }

    private static CloseYear close(int year, String validated, @Nullable String reason) {
        return new CloseYear("i", year, new BigDecimal(validated), reason);
    }

    @Test
    void a_calculation_is_submitted_as_a_whole() {
        minor().when(submit(LINE)).then(submitted(LINE));
    }

    @Test
    void the_same_calculation_again_is_no_event_however_its_numbers_are_written() {
        minor().given(submitted(LINE))
                .when(submit(line(2025, "10.0", "20.00", "3E+1")))
                .thenNothing();
    }

    @Test
    void revising_needs_the_version_that_was_read() {
        CalculationLine other = line(2026, "1", "2", "3");

        minor().given(submitted(LINE)).when(submit(other)).thenRefused(Rule.IF_MATCH_MISSING);
        minor().given(submitted(LINE)).reading().when(submit(other)).then(submitted(other));
    }

    @Test
    void an_ended_initiative_takes_no_calculation() {
        at(Stage.PILOT, Condition.STOPPED).when(submit(LINE)).thenRefused(Rule.INITIATIVE_ENDED);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16,0.03", "2026-06-15,0.04", "2026-01-01,0.04"})
    void the_rate_is_the_frameworks_that_is_in_force_today(LocalDate second, String expected) {
        var rates = List.of(
                new DiscountRate(second, new BigDecimal("0.04")),
                new DiscountRate(LocalDate.of(2020, 1, 1), THREE_PER_CENT));
        var command = new SubmitCalculation("i", 2025, 2025, 3, null, rates, List.of(LINE), List.of(), null);

        assertThat(minor().when(command)
                        .caused(CalculationSubmitted.class)
                        .calculation()
                        .discountRate())
                .isEqualByComparingTo(expected);
    }

    @Test
    void the_rate_is_three_per_cent_where_the_framework_states_none() {
        assertThat(minor().when(submit(2025, 3, null, List.of(LINE)))
                        .caused(CalculationSubmitted.class)
                        .calculation()
                        .discountRate())
                .isEqualByComparingTo("0.03");
    }

    @Test
    void every_fault_is_told_at_once() {
        var command = new SubmitCalculation(
                "i", null, null, null, new BigDecimal("3"), List.of(), List.of(), List.of(), null);

        minor().when(command)
                .thenRefused(
                        Rule.CALCULATION_INVALID,
                        "first-year-missing",
                        "price-level-missing",
                        "horizon-missing",
                        "discount-rate-out-of-range",
                        "calculation-without-lines");
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "40,true", "41,false", "-1,false"})
    void the_horizon_is_one_to_forty_years(int horizon, boolean accepted) {
        var history = minor().when(submit(2025, horizon, THREE_PER_CENT, List.of(LINE)));
        if (accepted) {
            history.caused(CalculationSubmitted.class);
        } else {
            history.thenRefused(Rule.CALCULATION_INVALID);
            assertThat(history.where()).contains("horizon");
        }
    }

    @ParameterizedTest
    @CsvSource({"1989,false", "1990,true", "2150,true", "2151,false"})
    void the_first_year_is_one_that_people_mean(int year, boolean accepted) {
        var history = minor().when(submit(year, 1, THREE_PER_CENT, List.of(line(year, "1", "1", "1"))));
        if (accepted) {
            history.caused(CalculationSubmitted.class);
        } else {
            history.thenRefused(Rule.CALCULATION_INVALID, "first-year-out-of-range");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,true", "0.2,true", "0.200001,false", "-0.000001,false", "0.0300001,false", "0.030000,true"})
    void the_rate_is_a_fraction_of_reasonable_size(String rate, boolean accepted) {
        var history = minor().when(submit(2025, 3, new BigDecimal(rate), List.of(LINE)));
        if (accepted) {
            history.caused(CalculationSubmitted.class);
        } else {
            history.thenRefused(Rule.CALCULATION_INVALID, "discount-rate-out-of-range");
        }
    }

    @ParameterizedTest
    @CsvSource({"2024,false", "2025,true", "2027,true", "2028,false"})
    void lines_lie_within_the_horizon(int year, boolean accepted) {
        var history = minor().when(submit(line(year, "1", "1", "1")));
        if (accepted) {
            history.caused(CalculationSubmitted.class);
        } else {
            history.thenRefused(Rule.CALCULATION_INVALID, "line-outside-horizon");
            assertThat(history.where()).containsExactly("lines[0].year");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,2,3,",
        "2,2,2,",
        "0,0,0,",
        "2,1,3,estimate-out-of-order",
        "1,3,2,estimate-out-of-order",
        "-1,2,3,amount-negative",
        "1,2,1e15,amount-out-of-bounds",
        "1,2,999999999999999,",
        "0,0.000001,1,",
        "0,0.0000001,1,amount-out-of-bounds",
        "0,1e-400,1,amount-out-of-bounds",
        "0,1,1e400,amount-out-of-bounds"
    })
    void amounts_are_in_order_and_of_reasonable_size(String low, String base, String high, @Nullable String fault) {
        var history = minor().when(submit(line(2025, low, base, high)));
        if (fault == null) {
            history.caused(CalculationSubmitted.class);
        } else {
            history.thenRefused(Rule.CALCULATION_INVALID, fault);
            assertThat(history.where()).containsExactly("lines[0].amount");
        }
    }

    @Test
    void a_thousand_lines_are_enough() {
        List<CalculationLine> enough = Collections.nCopies(1000, LINE);
        List<CalculationLine> tooMany = Collections.nCopies(1001, LINE);

        minor().when(submit(2025, 3, THREE_PER_CENT, enough)).caused(CalculationSubmitted.class);
        minor().when(submit(2025, 3, THREE_PER_CENT, tooMany)).thenRefused(Rule.CALCULATION_INVALID, "too-many-lines");
    }

    @Test
    void alternatives_are_checked_like_the_calculation_itself() {
        var zero = new Alternative("Som i dag", true, null, List.of());
        var again = new Alternative("Som i dag", true, null, List.of(line(2030, "1", "1", "1")));

        minor().when(submit(2025, 3, THREE_PER_CENT, List.of(LINE), zero)).caused(CalculationSubmitted.class);
        var history = minor().when(submit(2025, 3, THREE_PER_CENT, List.of(LINE), zero, again))
                .thenRefused(
                        Rule.CALCULATION_INVALID,
                        "several-zero-alternatives",
                        "alternative-named-twice",
                        "line-outside-horizon");
        assertThat(history.where())
                .containsExactly("alternatives", "alternatives[1].title", "alternatives[1].lines[0].year");
    }

    @Test
    void ten_alternatives_are_enough() {
        Alternative[] eleven = IntStream.range(0, 11)
                .mapToObj(i -> new Alternative("Alternativ " + i, false, null, List.of()))
                .toArray(Alternative[]::new);
        Alternative[] ten = java.util.Arrays.copyOf(eleven, 10);

        minor().when(submit(2025, 3, THREE_PER_CENT, List.of(LINE), ten)).caused(CalculationSubmitted.class);
        minor().when(submit(2025, 3, THREE_PER_CENT, List.of(LINE), eleven))
                .thenRefused(Rule.CALCULATION_INVALID, "too-many-alternatives");
    }

    @Test
    void a_controller_closes_a_year_that_has_ended() {
        minor().given(submitted(LINE))
                .as("controller", Role.CONTROLLER)
                .when(close(2025, "12.50", null))
                .then(new CalculationYearClosed("i", 2025, new BigDecimal("12.50"), null))
                .when(close(2025, "12.5", null))
                .thenNothing();
    }

    @Test
    void closing_a_year_anew_needs_a_reason_and_the_version_that_was_read() {
        var history = minor().given(submitted(LINE), new CalculationYearClosed("i", 2025, BigDecimal.ONE, null));

        history.when(close(2025, "2", null)).thenRefused(Rule.YEAR_CLOSED);
        history.when(close(2025, "2", " ")).thenRefused(Rule.YEAR_CLOSED);
        history.when(close(2025, "2", "rättat")).thenRefused(Rule.IF_MATCH_MISSING);
        history.reading()
                .when(close(2025, "2", "rättat"))
                .then(new CalculationYearClosed("i", 2025, BigDecimal.TWO, "rättat"));
    }

    @Test
    void only_years_of_the_calculation_that_have_ended_are_closed() {
        var history = minor().given(submitted(LINE));

        history.when(close(2024, "1", null)).thenRefused(Rule.YEAR_OUTSIDE_CALCULATION);
        history.when(close(2028, "1", null)).thenRefused(Rule.YEAR_OUTSIDE_CALCULATION);
        history.when(close(2026, "1", null)).thenRefused(Rule.YEAR_NOT_ENDED);
        history.when(close(2027, "1", null)).thenRefused(Rule.YEAR_NOT_ENDED);
        history.when(close(2025, "1e15", null)).thenRefused(Rule.AMOUNT_OUT_OF_BOUNDS);
        minor().when(close(2025, "1", null)).thenRefused(Rule.CALCULATION_MISSING);
    }

    @Test
    void nobody_closes_a_year_of_what_they_forecast_or_own() {
        var history = minor().givenBy("submitter", submitted(LINE));

        history.as("SUBMITTER", Role.CONTROLLER).when(close(2025, "1", null)).thenRefused(Rule.CLOSING_OWN_CALCULATION);
        history.as("submitter", Role.CONTROLLER).when(close(2025, "1", null)).thenRefused(Rule.CLOSING_OWN_CALCULATION);
        history.as("owner", Role.CONTROLLER).when(close(2025, "1", null)).thenRefused(Rule.CLOSING_OWN_CALCULATION);
    }
}
