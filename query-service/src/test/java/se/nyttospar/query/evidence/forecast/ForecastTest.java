package se.nyttospar.query.evidence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.forecast.Forecast.Observed;
import se.nyttospar.query.evidence.forecast.Forecast.Outlook;

class ForecastTest {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private static List<Observed> months(String... values) {
        List<Observed> observed = new ArrayList<>();
        Period period = Period.parse("2025-01");
        for (String value : values) {
            if (!value.equals("-")) {
                observed.add(new Observed(period, new BigDecimal(value)));
            }
            period = period.plus(1);
        }
        return observed;
    }

    private static Forecast forecast(String target, Direction direction, String... values) {
        return Forecast.of(months(values), new BigDecimal(target), YEAR_END, direction);
    }

    @Test
    void a_straight_line_goes_on_without_doubt() {
        Forecast forecast = forecast("22", Direction.INCREASE, "0", "2", "4", "6");

        assertThat(forecast.slopePerPeriod()).isEqualByComparingTo("2");
        assertThat(forecast.sigma()).isZero();
        assertThat(forecast.horizon()).isEqualTo(8);
        assertThat(forecast.period()).isEqualTo("2025-12");
        assertThat(forecast.value()).isEqualByComparingTo("22");
        assertThat(forecast.low()).isEqualByComparingTo(forecast.high());
        assertThat(forecast.outlook()).isEqualTo(Outlook.LIKELY_REACHED);
        assertThat(forecast.points()).isEqualTo(4);
        assertThat(forecast.lastPeriod()).isEqualTo("2025-04");
    }

    @Test
    void a_gap_is_no_point_but_takes_its_time() {
        assertThat(forecast("22", Direction.INCREASE, "0", "-", "4", "-", "8").value())
                .isEqualByComparingTo("22");
    }

    @Test
    void a_single_odd_value_does_not_bend_the_line() {
        assertThat(forecast("22", Direction.INCREASE, "0", "2", "4", "60", "8", "10", "12")
                        .slopePerPeriod())
                .isEqualByComparingTo("2");
    }

    /** Slope 11/6, intercept 1/3; residuals −1/3, 5/6, 0, −5/6, 1/3: mR̄ = 1; x̄ = 2, Σ = 10; forecast at place 11. */
    @Test
    void the_band_is_as_wide_as_points_vary_and_widens_with_the_horizon() {
        Forecast forecast = forecast("22", Direction.INCREASE, "0", "3", "4", "5", "8");

        assertThat(forecast.slopePerPeriod().doubleValue()).isCloseTo(11 / 6.0, within(1e-12));
        assertThat(forecast.sigma().doubleValue()).isCloseTo(1 / 1.128, within(1e-12));
        double reach = 1.96 / 1.128 * Math.sqrt(1 + 1 / 5.0 + 81 / 10.0);
        assertThat(forecast.value()).isEqualByComparingTo("20.5");
        assertThat(forecast.high().doubleValue()).isCloseTo(20.5 + reach, within(1e-9));
        assertThat(forecast.low().doubleValue()).isCloseTo(20.5 - reach, within(1e-9));
        Forecast near = Forecast.of(
                months("0", "3", "4", "5", "8"), BigDecimal.TEN, LocalDate.of(2025, 6, 15), Direction.INCREASE);
        assertThat(near.high().subtract(near.low())).isLessThan(forecast.high().subtract(forecast.low()));
    }

    @Test
    void a_date_that_has_passed_is_answered_by_the_newest_period() {
        Forecast forecast =
                Forecast.of(months("0", "2", "4"), BigDecimal.TEN, LocalDate.of(2024, 6, 1), Direction.INCREASE);

        assertThat(forecast.horizon()).isZero();
        assertThat(forecast.period()).isEqualTo("2025-03");
        assertThat(forecast.value()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 15, LIKELY_REACHED",
        "INCREASE, 22, UNCERTAIN",
        "INCREASE, 30, LIKELY_MISSED",
        "DECREASE, 30, LIKELY_REACHED",
        "DECREASE, 22, UNCERTAIN",
        "DECREASE, 15, LIKELY_MISSED",
        "NEUTRAL, 22, NOT_RANKED"
    })
    void says_how_the_target_lies_to_the_band(Direction direction, String target, Outlook outlook) {
        assertThat(forecast(target, direction, "0", "3", "4", "5", "8").outlook())
                .isEqualTo(outlook);
    }

    @Test
    void the_edge_of_the_band_still_counts_as_reached() {
        assertThat(forecast("22", Direction.DECREASE, "0", "2", "4").outlook()).isEqualTo(Outlook.LIKELY_REACHED);
        assertThat(forecast("22.1", Direction.INCREASE, "0", "2", "4").outlook())
                .isEqualTo(Outlook.LIKELY_MISSED);
        assertThat(forecast("21.9", Direction.DECREASE, "0", "2", "4").outlook())
                .isEqualTo(Outlook.LIKELY_MISSED);
    }

    @Test
    void half_of_the_points_lie_above_the_line() {
        Forecast even = forecast("0", Direction.INCREASE, "1", "1", "3", "3");

        // slopes 0, 1, 2/3, 2, 1, 0: the median is 5/6; intercepts 1, 1/6, 4/3, 1/2: the median is 3/4
        assertThat(even.value().doubleValue()).isCloseTo(0.75 + 11 * 5 / 6.0, within(1e-12));
    }
}
