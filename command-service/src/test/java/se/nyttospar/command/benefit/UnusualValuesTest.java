package se.nyttospar.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nyttospar.command.benefit.BenefitHistory.CONTROLLER;
import static se.nyttospar.command.benefit.BenefitHistory.ID;
import static se.nyttospar.command.benefit.BenefitHistory.REPORTER;
import static se.nyttospar.command.benefit.BenefitHistory.TODAY;
import static se.nyttospar.command.benefit.BenefitHistory.defined;
import static se.nyttospar.command.benefit.BenefitHistory.measured;
import static se.nyttospar.command.benefit.BenefitHistory.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.benefit.BenefitCommand.CorrectMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitCommand.RetractMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.ValidateMeasurements;
import se.nyttospar.command.indicator.ExpectedValues;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.GroupMeasurementCorrected;
import se.nyttospar.events.benefit.GroupMeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.PopulationGroup.Dimension;
import se.nyttospar.events.benefit.UnusualValueConfirmed;
import se.nyttospar.events.indicator.Grouping;
import se.nyttospar.events.time.Period;

/** Values outside the plausible range, and values of groups. */
class UnusualValuesTest {

    private static final Period MARCH = Period.parse("2026-03");
    private static final PopulationGroup OLD = new PopulationGroup(Dimension.AGE, "75+");
    private static final PopulationGroup WOMEN = new PopulationGroup(Dimension.SEX, "kvinnor");
    private static final ExpectedValues SHARE =
            new ExpectedValues(BigDecimal.ZERO, new BigDecimal("100"), List.of(), Set.of());

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "1e17"})
    void refuses_a_value_outside_the_plausible_range(String value) {
        assertThatThrownBy(() -> decide(measure(value, null), SHARE, defined()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(Rule.VALUE_IMPLAUSIBLE);
                    assertThat(refusal.detailSv()).contains("0 till 100");
                });
        assertThatThrownBy(() -> decide(measure(value, " "), SHARE, defined())).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "100.0", "55.5"})
    void takes_a_value_within_the_range_bounds_included(String value) {
        assertThat(decide(measure(value, null), SHARE, defined())).containsExactly(measured("2026-03", value));
        assertThat(decide(measure(value, "onödigt"), SHARE, defined())).containsExactly(measured("2026-03", value));
    }

    @Test
    void stores_why_an_unusual_value_is_right_before_the_value() {
        assertThat(decide(measure("104", "Fler än avtalat"), SHARE, defined()))
                .containsExactly(
                        new UnusualValueConfirmed(ID, MARCH, null, "Fler än avtalat"), measured("2026-03", "104"));
    }

    @Test
    void open_bounds_are_no_bounds() {
        assertThat(decide(
                        measure("104", null),
                        new ExpectedValues(BigDecimal.ZERO, null, List.of(), Set.of()),
                        defined()))
                .hasSize(1);
        assertThat(decide(
                        measure("-104", null),
                        new ExpectedValues(null, BigDecimal.ZERO, List.of(), Set.of()),
                        defined()))
                .hasSize(1);
        assertThat(decide(measure("-104", null), ExpectedValues.ANY, defined())).hasSize(1);
    }

    @Test
    void a_correction_is_questioned_in_the_same_way() {
        var correction = new CorrectMeasurement(ID, measurement("2026-03", "104"), null, "Skrivfel", null);
        var confirmed = new CorrectMeasurement(ID, measurement("2026-03", "104"), null, "Skrivfel", "Ja");

        assertThatThrownBy(() -> decide(correction, SHARE, defined(), measured("2026-03", "14")))
                .isInstanceOf(Refusal.class);
        assertThat(decide(confirmed, SHARE, defined(), measured("2026-03", "14")))
                .containsExactly(
                        new UnusualValueConfirmed(ID, MARCH, null, "Ja"),
                        new MeasurementCorrected(ID, measurement("2026-03", "104"), "Skrivfel"));
    }

    @Test
    void repeating_an_unusual_value_is_no_new_event() {
        assertThat(decide(measure("104.0", null), SHARE, defined(), measured("2026-03", "104")))
                .isEmpty();
    }

    @Test
    void each_group_has_a_value_of_its_own_for_a_period_beside_the_benefits() {
        BenefitHistory.of(defined(), measured("2026-03", "71")).when(ofGroup(OLD, "68"), groupMeasured(OLD, "68"));
        BenefitHistory.of(defined(), groupMeasured(OLD, "68")).when(ofGroup(WOMEN, "70"), groupMeasured(WOMEN, "70"));
        BenefitHistory.of(defined(), groupMeasured(OLD, "68")).when(ofGroup(OLD, "68.0"));
        BenefitHistory.of(defined(), groupMeasured(OLD, "68")).refuses(ofGroup(OLD, "69"), Rule.MEASUREMENT_EXISTS);
    }

    @Test
    void only_groups_that_the_indicator_names_are_measured() {
        var byAgeAndSex = new ExpectedValues(null, null, List.of(), Set.of(Grouping.SEX, Grouping.AGE));
        var bySex = new ExpectedValues(null, null, List.of(), Set.of(Grouping.SEX));

        assertThat(decide(ofGroup(OLD, "68"), byAgeAndSex, defined())).containsExactly(groupMeasured(OLD, "68"));
        assertThat(decide(measure("68", null), ExpectedValues.UNSTATED, defined()))
                .hasSize(1);
        assertThatThrownBy(() -> decide(ofGroup(OLD, "68"), bySex, defined()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(Rule.GROUP_NOT_OF_INDICATOR);
                    assertThat(refusal.detailEn()).contains("AGE", "SEX");
                });
        assertThatThrownBy(() -> decide(ofGroup(OLD, "68"), ExpectedValues.UNSTATED, defined()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(Rule.GROUP_NOT_OF_INDICATOR));
        // What was recorded before the indicator was revised can still be put right.
        var correction = new CorrectMeasurement(ID, measurement("2026-03", "67"), OLD, "Skrivfel", null);
        assertThat(decide(correction, bySex, defined(), groupMeasured(OLD, "68")))
                .containsExactly(new GroupMeasurementCorrected(ID, OLD, measurement("2026-03", "67"), "Skrivfel"));
    }

    @Test
    void a_value_of_a_group_is_corrected_and_retracted_with_a_reason() {
        BenefitHistory.of(defined(), groupMeasured(OLD, "68"))
                .when(
                        new CorrectMeasurement(ID, measurement("2026-03", "67"), OLD, "Skrivfel", null),
                        new GroupMeasurementCorrected(ID, OLD, measurement("2026-03", "67"), "Skrivfel"));
        BenefitHistory.of(defined(), groupMeasured(OLD, "68"))
                .when(
                        new RetractMeasurement(ID, MARCH, OLD, "Fel grupp"),
                        new GroupMeasurementRetracted(ID, OLD, MARCH, "Fel grupp"));
        BenefitHistory.of(defined(), groupMeasured(OLD, "68"))
                .refuses(new RetractMeasurement(ID, MARCH, WOMEN, "x"), Rule.MEASUREMENT_UNKNOWN);
        BenefitHistory.of(defined(), groupMeasured(OLD, "68"))
                .refuses(new RetractMeasurement(ID, MARCH, null, "x"), Rule.MEASUREMENT_UNKNOWN);
        BenefitHistory.of(
                        defined(), groupMeasured(OLD, "68"), new GroupMeasurementRetracted(ID, OLD, MARCH, "Fel grupp"))
                .when(ofGroup(OLD, "69"), groupMeasured(OLD, "69"));
    }

    @Test
    void nobody_validates_their_own_value_of_a_group_either() {
        var validate = new ValidateMeasurements(ID, MARCH);
        var validated = new MeasurementsValidated(ID, MARCH);

        BenefitHistory.of(defined(), groupMeasured(OLD, "68")).refuses(validate, Rule.VALIDATING_OWN_MEASUREMENT);
        BenefitHistory.of(defined(), groupMeasured(OLD, "68")).by(CONTROLLER).when(validate, validated);
        BenefitHistory.of(defined(), groupMeasured(OLD, "68"), validated).when(validate);
        BenefitHistory.of(defined()).by(CONTROLLER).refuses(validate, Rule.NOTHING_TO_VALIDATE);
    }

    @Test
    void a_retired_benefit_takes_no_value_of_a_group() {
        BenefitHistory.of(defined(), new BenefitRetired(ID, "slut")).refuses(ofGroup(OLD, "1"), Rule.BENEFIT_RETIRED);
    }

    @Test
    void there_is_an_end_to_how_many_groups_a_benefit_has() {
        BenefitEvent[] events = new BenefitEvent[201];
        events[0] = defined();
        for (int i = 1; i < events.length; i++) {
            events[i] = groupMeasured(new PopulationGroup(Dimension.GEOGRAPHY, "kommun-" + i), "1");
        }
        BenefitHistory.of(events).refuses(ofGroup(OLD, "1"), Rule.GROUPS_TOO_MANY);
    }

    private static MeasureEffect measure(String value, @Nullable String confirmation) {
        return new MeasureEffect(ID, measurement("2026-03", value), null, confirmation);
    }

    private static MeasureEffect ofGroup(PopulationGroup group, String value) {
        return new MeasureEffect(ID, measurement("2026-03", value), group, null);
    }

    private static GroupMeasured groupMeasured(PopulationGroup group, String value) {
        return new GroupMeasured(ID, group, measurement("2026-03", value));
    }

    private static List<BenefitEvent> decide(BenefitCommand command, ExpectedValues expected, BenefitEvent... history) {
        BenefitState state = new BenefitState.Undefined();
        for (BenefitEvent event : history) {
            state = BenefitState.evolve(state, event, REPORTER.id());
        }
        return BenefitDecider.decide(command, state, new Circumstances(REPORTER, TODAY, 7L), expected);
    }
}
