package se.nyttospar.command.benefit;

import static se.nyttospar.command.benefit.BenefitHistory.CONTROLLER;
import static se.nyttospar.command.benefit.BenefitHistory.ID;
import static se.nyttospar.command.benefit.BenefitHistory.defined;
import static se.nyttospar.command.benefit.BenefitHistory.measure;
import static se.nyttospar.command.benefit.BenefitHistory.measured;
import static se.nyttospar.command.benefit.BenefitHistory.measurement;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.benefit.BenefitCommand.CorrectMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitCommand.RetractMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.ValidateMeasurements;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.time.Period;

class MeasuringTest {

    private static final Period MARCH = Period.parse("2026-03");

    @Test
    void records_the_value_of_a_month() {
        BenefitHistory.of(defined()).when(measure("2026-03", "74"), measured("2026-03", "74"));
    }

    @Test
    void records_the_month_that_is_going_on() {
        BenefitHistory.of(defined()).when(measure("2026-06", "74"), measured("2026-06", "74"));
    }

    @Test
    void refuses_a_month_that_has_not_begun() {
        BenefitHistory.of(defined()).refuses(measure("2026-07", "74"), Rule.PERIOD_IN_FUTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-Q1", "2026-T1", "2026-W07", "2026-03-15"})
    void refuses_a_period_of_another_frequency(String period) {
        BenefitHistory.of(defined()).refuses(measure(period, "74"), Rule.PERIOD_WRONG_FREQUENCY);
    }

    @Test
    void refuses_a_second_value_for_the_same_month() {
        BenefitHistory.of(defined(), measured("2026-03", "71"))
                .refuses(measure("2026-03", "74"), Rule.MEASUREMENT_EXISTS);
    }

    @Test
    void takes_the_same_value_again_without_an_event() {
        BenefitHistory.of(defined(), measured("2026-03", "74")).when(measure("2026-03", "74.0"));
    }

    @Test
    void takes_a_value_again_after_it_was_retracted() {
        BenefitHistory.of(defined(), measured("2026-03", "74"), new MeasurementRetracted(ID, MARCH, "fel"))
                .when(measure("2026-03", "70"), measured("2026-03", "70"));
    }

    @Test
    void refuses_what_is_not_known_or_not_followed_any_more() {
        BenefitHistory.of().refuses(measure("2026-03", "74"), Rule.BENEFIT_UNKNOWN);
        BenefitHistory.of(defined(), new BenefitRetired(ID, "klart"))
                .refuses(measure("2026-03", "74"), Rule.BENEFIT_RETIRED);
    }

    @Test
    void refuses_a_reporter_of_another_division_and_takes_one_for_all() {
        BenefitHistory.of(defined())
                .by(new Actor("r", Set.of(Role.REPORTER), "kirurgi"))
                .refuses(measure("2026-03", "74"), Rule.OTHER_DIVISION);
        BenefitHistory.of(defined())
                .by(new Actor("r", Set.of(Role.REPORTER), null))
                .refuses(measure("2026-03", "74"), Rule.OTHER_DIVISION);
        BenefitHistory.of(defined())
                .by(new Actor("r", Set.of(Role.REPORTER), Actor.EVERY_DIVISION))
                .when(measure("2026-03", "74"), measured("2026-03", "74"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "1e18", "0.0000000000001", "1e-400", "1e400"})
    void refuses_numbers_that_nobody_means(String value) {
        BenefitHistory.of(defined()).refuses(measure("2026-03", value), Rule.NUMBER_OUT_OF_BOUNDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999999999999", "0.000000000001", "146.1", "0", "1E+3"})
    void never_bounds_a_value_by_what_seems_likely(String value) {
        BenefitHistory.of(defined()).when(measure("2026-03", value), measured("2026-03", value));
    }

    @Test
    void refuses_a_denominator_of_nothing_and_a_negative_sample() {
        var noDenominator =
                new Measurement(MARCH, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, null, null, null, null);
        var noSample = new Measurement(MARCH, BigDecimal.ONE, null, null, -1, null, null, null);

        BenefitHistory.of(defined()).refuses(new MeasureEffect(ID, noDenominator), Rule.DENOMINATOR_NOT_POSITIVE);
        BenefitHistory.of(defined()).refuses(new MeasureEffect(ID, noSample), Rule.SAMPLE_SIZE_NEGATIVE);
    }

    @Test
    void corrects_a_value_with_a_reason_and_the_version_that_was_read() {
        var correct = new CorrectMeasurement(ID, measurement("2026-03", "75"), "skrivfel");

        BenefitHistory.of(defined(), measured("2026-03", "74"))
                .when(correct, new MeasurementCorrected(ID, measurement("2026-03", "75"), "skrivfel"));
        BenefitHistory.of(defined(), measured("2026-03", "74"))
                .withoutVersion()
                .refuses(correct, Rule.IF_MATCH_MISSING);
        BenefitHistory.of(defined()).refuses(correct, Rule.MEASUREMENT_UNKNOWN);
        BenefitHistory.of(defined(), measured("2026-03", "75.00")).when(correct);
    }

    @Test
    void retracts_only_what_is_there() {
        var retract = new RetractMeasurement(ID, MARCH, "fel enhet");

        BenefitHistory.of(defined(), measured("2026-03", "74"))
                .when(retract, new MeasurementRetracted(ID, MARCH, "fel enhet"));
        BenefitHistory.of(defined()).refuses(retract, Rule.MEASUREMENT_UNKNOWN);
    }

    @Test
    void validates_up_to_a_month_once() {
        var validate = new ValidateMeasurements(ID, MARCH);

        BenefitHistory.of(defined(), measured("2026-02", "74"), measured("2026-03", "75"))
                .by(CONTROLLER)
                .when(validate, new MeasurementsValidated(ID, MARCH));
        BenefitHistory.of(defined(), measured("2026-03", "75"), new MeasurementsValidated(ID, MARCH))
                .by(CONTROLLER)
                .when(validate);
        BenefitHistory.of(defined(), measured("2026-04", "75"))
                .by(CONTROLLER)
                .refuses(validate, Rule.NOTHING_TO_VALIDATE);
    }

    @Test
    void a_corrected_value_is_validated_anew() {
        BenefitHistory.of(
                        defined(),
                        measured("2026-03", "75"),
                        new MeasurementsValidated(ID, MARCH),
                        new MeasurementCorrected(ID, measurement("2026-03", "76"), "fel"))
                .by(CONTROLLER)
                .when(new ValidateMeasurements(ID, MARCH), new MeasurementsValidated(ID, MARCH));
    }

    @Test
    void nobody_validates_what_they_reported() {
        BenefitHistory.of(defined(), measured("2026-03", "75"))
                .by(new Actor("Reporter", Set.of(Role.CONTROLLER), null))
                .refuses(new ValidateMeasurements(ID, MARCH), Rule.VALIDATING_OWN_MEASUREMENT);
    }
}
