package se.nyttospar.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.indicator.Aggregation;

class OverUnitsTest {
    private static final Contribution SMALL = of("10", "30", 2);
    private static final Contribution LARGE = of("-20", "90", 1);

    private static Contribution of(String value, String weight, int month) {
        return Contribution.of(new BigDecimal(value), new BigDecimal(weight), LocalDate.of(2026, month, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, -20, 2",
        "MEAN, -10, 2",
        "WEIGHTED_BY_DENOMINATOR, -25, 2",
        "LATEST, 10, 1",
        "MAX, 10, 1",
        "MIN, -20, 1"
    })
    void combines_as_declared(Aggregation how, long numerator, long denominator) {
        assertThat(OverUnits.combine(how, List.of(SMALL, LARGE))).isEqualTo(BigFraction.of(numerator, denominator));
        assertThat(OverUnits.combine(how, List.of(LARGE, SMALL))).isEqualTo(BigFraction.of(numerator, denominator));
    }

    @Test
    void of_nothing_or_without_weights_there_is_no_figure() {
        var weightless = Contribution.of(BigDecimal.ONE, null, null);

        assertThat(OverUnits.combine(Aggregation.SUM, List.of())).isNull();
        assertThat(OverUnits.combine(Aggregation.WEIGHTED_BY_DENOMINATOR, List.of(SMALL, weightless)))
                .isNull();
        assertThat(OverUnits.combine(Aggregation.WEIGHTED_BY_DENOMINATOR, List.of(weightless)))
                .isEqualTo(BigFraction.ONE);
        assertThat(OverUnits.combine(Aggregation.WEIGHTED_BY_DENOMINATOR, List.of(of("1", "0", 1), of("2", "0", 1))))
                .isNull();
    }

    @Test
    void of_equally_new_values_the_mean_counts() {
        assertThat(OverUnits.combine(Aggregation.LATEST, List.of(of("1", "1", 3), of("2", "1", 3), LARGE)))
                .isEqualTo(BigFraction.of(3, 2));
    }
}
