package se.nyttospar.query.evidence.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.events.time.Period;

/** What must hold for every series. */
class EvidencePropertiesTest {

    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    /** A series made up from a seed: values of one decimal around a level that changes at go-live. */
    record Made(Frequency frequency, int baseline, List<BigDecimal> values, int change) {

        static Made from(long seed) {
            Random random = new Random(seed);
            Frequency frequency = Frequency.values()[random.nextInt(3)];
            int baseline = 4 + random.nextInt(26);
            int change = random.nextInt(81) - 40;
            List<BigDecimal> values = IntStream.range(0, baseline + random.nextInt(30))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(60) - 30L + (i < baseline ? 0 : change), 1))
                    .toList();
            return new Made(frequency, baseline, values, change);
        }

        List<Integer> indices() {
            return IntStream.range(0, values.size()).boxed().toList();
        }

        BenefitFixture fixture(List<Integer> order, Direction direction, UnaryOperator<BigDecimal> as) {
            Period first = Period.containing(START, frequency).plus(1);
            BenefitFixture fixture = BenefitFixture.benefit("b", frequency)
                    .direction(direction)
                    .from(first.toString())
                    .goLive(first.plus(baseline).firstDay().toString())
                    .declared(as.apply(BigDecimal.ZERO).toString())
                    .change(as.apply(BigDecimal.TWO).toString(), "2021-06-01");
            order.forEach(i -> fixture.value(
                    first.plus(i).toString(), as.apply(values.get(i)).toString(), "reporter"));
            return fixture;
        }

        BenefitFixture asMade() {
            return fixture(indices(), Direction.INCREASE, value -> value);
        }
    }

    static Stream<Made> series() {
        return IntStream.range(0, 300).mapToObj(Made::from);
    }

    @ParameterizedTest
    @MethodSource("series")
    void the_order_of_arrival_does_not_matter(Made made) {
        List<Integer> shuffled = new ArrayList<>(made.indices());
        Collections.shuffle(shuffled, new Random(made.change()));
        assertThat(evidence(made.fixture(shuffled, Direction.INCREASE, value -> value)))
                .isEqualTo(evidence(made.asMade()));
    }

    @ParameterizedTest
    @MethodSource("series")
    void a_correction_equals_having_recorded_the_corrected_value(Made made) {
        BenefitFixture corrected = made.asMade();
        Period middle = corrected
                .facts()
                .history()
                .measurements()
                .firstKey()
                .plus(made.values().size() / 2);
        BigDecimal value = made.values().get(made.values().size() / 2);
        corrected.value(middle.toString(), "4711", "reporter");
        assertThat(chart(corrected)).isNotEqualTo(chart(made.asMade()));
        corrected.value(middle.toString(), value.toString(), "reporter");
        assertThat(chart(corrected)).isEqualTo(chart(made.asMade()));
        assertThat(evidence(corrected)).isEqualTo(evidence(made.asMade()));
    }

    @ParameterizedTest
    @MethodSource("series")
    void up_and_down_are_treated_alike(Made made) {
        BenefitEvidence up = evidence(made.asMade());
        BenefitEvidence down = evidence(made.fixture(made.indices(), Direction.DECREASE, BigDecimal::negate));
        assertThat(classes(down)).isEqualTo(classes(up));
    }

    @ParameterizedTest
    @MethodSource("series")
    void unit_and_zero_of_the_scale_do_not_matter(Made made) {
        BenefitEvidence here = evidence(made.asMade());
        UnaryOperator<BigDecimal> elsewhere =
                value -> value.multiply(new BigDecimal("0.07")).subtract(new BigDecimal("90"));
        assertThat(classes(evidence(made.fixture(made.indices(), Direction.INCREASE, elsewhere))))
                .isEqualTo(classes(here));
    }

    private static List<Object> classes(BenefitEvidence evidence) {
        return List.of(
                evidence.baseline(),
                evidence.variation(),
                evidence.trajectory(),
                evidence.assurance(),
                evidence.lastOutsideBad(),
                evidence.freshness());
    }

    private static BenefitChart chart(BenefitFixture fixture) {
        return BenefitChart.of(fixture.facts(), DAY, Parameters.V1);
    }

    private static BenefitEvidence evidence(BenefitFixture fixture) {
        return BenefitEvidence.of(fixture.facts(), DAY, Parameters.V1);
    }
}
