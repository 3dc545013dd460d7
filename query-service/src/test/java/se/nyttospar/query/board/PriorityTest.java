package se.nyttospar.query.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.query.board.Priority.Promise;

class PriorityTest {
    private static final PriorityWeights SHIPPED = PriorityWeights.read();
    private static final Promise CASH = new Promise(BenefitType.CASHABLE, BenefitRole.PRIMARY);
    private static final Promise CASH_BESIDE = new Promise(BenefitType.CASHABLE, BenefitRole.SECONDARY);
    private static final Promise QUALITY_BESIDE = new Promise(BenefitType.QUALITATIVE, BenefitRole.SECONDARY);
    private static final Promise SAFE = new Promise(BenefitType.QUALITATIVE, BenefitRole.BALANCING);

    private static Priority of(@Nullable BigDecimal cost, Promise... promises) {
        return Priority.of(List.of(promises), cost, SHIPPED);
    }

    @Test
    void kinds_of_benefit_stand_against_resources_and_every_part_is_shown() {
        Priority priority = of(new BigDecimal("600000"), CASH, QUALITY_BESIDE);

        assertThat(priority.kinds())
                .containsOnlyKeys(BenefitType.CASHABLE, BenefitType.QUALITATIVE)
                .hasEntrySatisfying(
                        BenefitType.CASHABLE, points -> assertThat(points).isEqualByComparingTo("4"))
                .hasEntrySatisfying(
                        BenefitType.QUALITATIVE, points -> assertThat(points).isEqualByComparingTo("1.5"));
        assertThat(priority.benefit()).isEqualByComparingTo("5.5");
        assertThat(priority.resources()).isEqualByComparingTo("2");
        assertThat(priority.score()).isEqualTo(new BigDecimal("2.75"));
        assertThat(priority.weights()).isEqualTo(1);
    }

    @Test
    void splitting_a_benefit_gains_nothing() {
        assertThat(of(BigDecimal.ONE, CASH, CASH, CASH_BESIDE)).isEqualTo(of(BigDecimal.ONE, CASH));
        assertThat(of(BigDecimal.ONE, CASH_BESIDE, CASH)).isEqualTo(of(BigDecimal.ONE, CASH));
    }

    @Test
    void what_only_guards_and_nothing_at_all_have_no_score() {
        assertThat(of(BigDecimal.ONE, SAFE).score()).isZero();
        assertThat(of(BigDecimal.ONE, SAFE).kinds()).isEmpty();
        assertThat(of(null).score()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "500000, 1", "500000.01, 2", "2000000, 2", "10000000, 3", "10000001, 4", ", 4"})
    void resources_count_by_bands_and_unstated_as_the_highest(@Nullable BigDecimal cost, BigDecimal points) {
        assertThat(of(cost, CASH).resources()).isEqualByComparingTo(points);
    }

    @Test
    void weights_that_lack_a_kind_or_divide_by_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityWeights(
                        1,
                        Map.of(BenefitType.CASHABLE, BigDecimal.ONE),
                        SHIPPED.roles(),
                        SHIPPED.resources(),
                        BigDecimal.ONE,
                        BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriorityWeights(
                        1,
                        SHIPPED.benefitTypes(),
                        SHIPPED.roles(),
                        SHIPPED.resources(),
                        BigDecimal.ZERO,
                        BigDecimal.ONE));
    }
}
