package se.nyttospar.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.indicator.IndicatorCommand.DefineIndicator;
import se.nyttospar.command.indicator.IndicatorCommand.ReviseIndicator;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.indicator.Aggregation;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.indicator.IndicatorDefinition.Level;
import se.nyttospar.events.indicator.IndicatorDefinition.PlausibleRange;
import se.nyttospar.events.indicator.IndicatorEvent;
import se.nyttospar.events.indicator.IndicatorRevised;
import se.nyttospar.events.time.Frequency;

class IndicatorDecidingTest {

    private static IndicatorDefinition definition(
            int version,
            String name,
            String unit,
            Aggregation aggregation,
            @Nullable PlausibleRange range,
            int... scale) {
        return new IndicatorDefinition(
                version,
                new LocalText(name, null),
                null,
                null,
                null,
                unit,
                Direction.INCREASE,
                Frequency.MONTH,
                aggregation,
                aggregation,
                "kvalitet",
                false,
                null,
                0,
                1,
                range,
                null,
                null,
                List.of(),
                Arrays.stream(scale)
                        .mapToObj(value -> new Level(value, new LocalText("Nivå " + value, null)))
                        .toList());
    }

    private static IndicatorDefinition plain(String name) {
        return definition(1, name, "%", Aggregation.MEAN, null);
    }

    private static List<IndicatorEvent> decide(IndicatorCommand command, @Nullable IndicatorDefinition defined) {
        return IndicatorDecider.decide(command, defined, circumstances(0L));
    }

    private static Circumstances circumstances(@Nullable Long version) {
        return new Circumstances(new Actor("admin", Set.of(), null), LocalDate.of(2026, 6, 15), version);
    }

    private static Refusal refused(IndicatorCommand command, @Nullable IndicatorDefinition defined) {
        return catchThrowableOfType(Refusal.class, () -> decide(command, defined));
    }

    private static PlausibleRange range(String low, String high) {
        return new PlausibleRange(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void defines_once_and_takes_the_same_fact_again() {
        var define = new DefineIndicator("i", plain("A"), true);

        assertThat(decide(define, null)).containsExactly(new IndicatorDefined("i", plain("A")));
        assertThat(decide(define, plain("A"))).isEmpty();
        assertThat(refused(define, plain("B")).rule()).isEqualTo(Rule.INDICATOR_EXISTS);
        assertThat(refused(new DefineIndicator("i", plain("A"), false), null).rule())
                .isEqualTo(Rule.INDICATOR_AREA_UNKNOWN);
    }

    @Test
    void a_revision_is_the_next_version_of_the_definition() {
        var revise = new ReviseIndicator("i", plain("Tydligare"), "Otydligt", true);

        assertThat(decide(revise, plain("A")))
                .containsExactly(
                        new IndicatorRevised("i", definition(2, "Tydligare", "%", Aggregation.MEAN, null), "Otydligt"));
        assertThat(decide(revise, definition(7, "Tydligare", "%", Aggregation.MEAN, null)))
                .isEmpty();
        assertThat(refused(revise, null).rule()).isEqualTo(Rule.INDICATOR_NOT_FOUND);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> IndicatorDecider.decide(revise, plain("A"), circumstances(null)))
                        .rule())
                .isEqualTo(Rule.IF_MATCH_MISSING);
    }

    @Test
    void keeps_its_area_when_no_framework_names_it_any_more() {
        assertThat(decide(new ReviseIndicator("i", plain("B"), "x", false), plain("A")))
                .hasSize(1);
    }

    @Test
    void another_unit_or_a_lost_level_is_another_indicator() {
        var scaled = definition(1, "Mognad", "nivå", Aggregation.LATEST, null, 10, 20);

        Refusal unit = refused(
                new ReviseIndicator("i", definition(1, "A", "dagar", Aggregation.MEAN, null), "x", true), plain("A"));
        Refusal level = refused(
                new ReviseIndicator("i", definition(1, "Mognad", "nivå", Aggregation.LATEST, null, 10, 30), "x", true),
                scaled);

        assertThat(unit.rule()).isEqualTo(Rule.INDICATOR_MEANING_CHANGED);
        assertThat(unit.reasons()).extracting(Reason::where).containsExactly("unit");
        assertThat(level.reasons()).extracting(Reason::where).containsExactly("scale");
        assertThat(decide(
                        new ReviseIndicator(
                                "i", definition(1, "Mognad", "nivå", Aggregation.LATEST, null, 10, 15, 20), "x", true),
                        scaled))
                .hasSize(1);
    }

    @Test
    void refuses_a_range_without_values() {
        var define = new DefineIndicator("i", definition(1, "A", "%", Aggregation.MEAN, range("2", "1")), true);

        assertThat(refused(define, null).rule()).isEqualTo(Rule.PLAUSIBLE_RANGE_EMPTY);
    }

    @Test
    void levels_ascend_and_are_not_added_up() {
        var descending = definition(1, "A", "nivå", Aggregation.LATEST, null, 2, 1);
        var summed = definition(1, "A", "nivå", Aggregation.SUM, null, 1, 2);

        assertThat(refused(new DefineIndicator("i", descending, true), null).rule())
                .isEqualTo(Rule.SCALE_INVALID);
        assertThat(refused(new DefineIndicator("i", summed, true), null).rule()).isEqualTo(Rule.SCALE_AGGREGATION);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0, false",
        "0, 100, 100.0, false",
        "0, 100, 100.1, true",
        "0, 100, -0.1, true",
        "0, , 1e9, false",
        "0, , -1, true",
        ", 100, -5, false",
        ", 100, 101, true",
        ", , 12345, false"
    })
    void both_bounds_are_plausible_and_a_missing_one_is_open(
            @Nullable BigDecimal low, @Nullable BigDecimal high, BigDecimal value, boolean outside) {
        assertThat(ValueRules.outside(new ExpectedValues(low, high, List.of(), Set.of()), value))
                .isEqualTo(outside);
    }

    @Test
    void an_implausible_value_is_taken_once_someone_confirms_it() {
        var percent = new ExpectedValues(BigDecimal.ZERO, new BigDecimal("100"), List.of(), Set.of());

        ValueRules.check(percent, new BigDecimal("112"), true);
        Refusal warned =
                catchThrowableOfType(Refusal.class, () -> ValueRules.check(percent, new BigDecimal("112"), false));

        assertThat(warned.rule()).isEqualTo(Rule.VALUE_IMPLAUSIBLE);
        assertThat(warned.rule().status()).isEqualTo(422);
        assertThat(warned.detailSv()).contains("112", "0 till 100");
    }

    @Test
    void a_value_between_two_levels_is_none_even_when_confirmed() {
        var maturity = new ExpectedValues(null, null, List.of(10, 20), Set.of());

        ValueRules.check(maturity, new BigDecimal("20.0"), false);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> ValueRules.check(maturity, new BigDecimal("15"), true));

        assertThat(refusal.rule()).isEqualTo(Rule.VALUE_NOT_ON_SCALE);
    }
}
