package se.nyttospar.command.benefit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.BenefitCommand.CorrectMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitCommand.RetractMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.ValidateMeasurements;
import se.nyttospar.command.benefit.BenefitState.Tracked;
import se.nyttospar.command.indicator.ExpectedValues;
import se.nyttospar.command.indicator.ValueRules;
import se.nyttospar.command.privacy.VisibleText;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.GroupMeasurementCorrected;
import se.nyttospar.events.benefit.GroupMeasurementRetracted;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.UnusualValueConfirmed;
import se.nyttospar.events.indicator.Grouping;
import se.nyttospar.events.time.Period;

/** What happens when values are recorded, corrected, retracted or validated. */
final class MeasurementDecider {

    private static final int MOST_GROUPS = 200;

    private MeasurementDecider() {}

    static List<BenefitEvent> measure(
            MeasureEffect command, Tracked benefit, Circumstances circumstances, ExpectedValues expected) {
        Measurement measurement = command.measurement();
        PopulationGroup group = command.group();
        BenefitDecider.checkDivision(circumstances.actor(), benefit.profile());
        MeasurementRules.check(measurement, benefit.profile().frequency(), circumstances.today());
        MeasuredSeries series = benefit.series(group);
        if (series.says(measurement)) {
            return List.of();
        }
        if (series.has(measurement.period())) {
            throw new Refusal(Rule.MEASUREMENT_EXISTS, measurement.period());
        }
        if (group != null) {
            checkGroup(group, benefit, expected);
        }
        return confirmed(
                command.benefitId(),
                measurement,
                group,
                command.confirmation(),
                expected,
                group == null
                        ? new EffectMeasured(command.benefitId(), measurement)
                        : new GroupMeasured(command.benefitId(), group, measurement));
    }

    static List<BenefitEvent> correct(
            CorrectMeasurement command, Tracked benefit, Circumstances circumstances, ExpectedValues expected) {
        Measurement measurement = command.measurement();
        PopulationGroup group = command.group();
        BenefitDecider.checkDivision(circumstances.actor(), benefit.profile());
        circumstances.requireExpectedVersion();
        MeasurementRules.check(measurement, benefit.profile().frequency(), circumstances.today());
        MeasuredSeries series = benefit.series(group);
        if (!series.has(measurement.period())) {
            throw new Refusal(Rule.MEASUREMENT_UNKNOWN, measurement.period());
        }
        if (series.says(measurement)) {
            return List.of();
        }
        return confirmed(
                command.benefitId(),
                measurement,
                group,
                command.confirmation(),
                expected,
                group == null
                        ? new MeasurementCorrected(command.benefitId(), measurement, command.reason())
                        : new GroupMeasurementCorrected(command.benefitId(), group, measurement, command.reason()));
    }

    static List<BenefitEvent> retract(RetractMeasurement command, Tracked benefit, Circumstances circumstances) {
        PopulationGroup group = command.group();
        BenefitDecider.checkDivision(circumstances.actor(), benefit.profile());
        circumstances.requireExpectedVersion();
        if (!benefit.series(group).has(command.period())) {
            throw new Refusal(Rule.MEASUREMENT_UNKNOWN, command.period());
        }
        return List.of(
                group == null
                        ? new MeasurementRetracted(command.benefitId(), command.period(), command.reason())
                        : new GroupMeasurementRetracted(
                                command.benefitId(), group, command.period(), command.reason()));
    }

    static List<BenefitEvent> validate(ValidateMeasurements command, Tracked benefit, Circumstances circumstances) {
        Period through = command.through();
        MeasurementRules.checkPeriod(through, benefit.profile().frequency());
        if (benefit.everySeries().noneMatch(series -> series.beginsUpTo(through))) {
            throw new Refusal(Rule.NOTHING_TO_VALIDATE, through);
        }
        boolean waiting = false;
        for (MeasuredSeries series : benefit.everySeries().toList()) {
            var unvalidated = series.unvalidated(through).toList();
            unvalidated.forEach(value -> {
                if (circumstances.actor().is(value.reporter())) {
                    throw new Refusal(
                            Rule.VALIDATING_OWN_MEASUREMENT, new Period(through.frequency(), value.firstDay()));
                }
            });
            waiting |= !unvalidated.isEmpty();
        }
        return waiting ? List.of(new MeasurementsValidated(command.benefitId(), through)) : List.of();
    }

    /** A value outside what is plausible needs a word from whoever reports it; the word is stored before the value. */
    private static List<BenefitEvent> confirmed(
            String benefitId,
            Measurement measurement,
            @Nullable PopulationGroup group,
            @Nullable String confirmation,
            ExpectedValues expected,
            BenefitEvent measured) {
        ValueRules.check(expected, measurement.value(), VisibleText.isIn(confirmation));
        if (confirmation == null || !ValueRules.outside(expected, measurement.value())) {
            return List.of(measured);
        }
        List<BenefitEvent> events = new ArrayList<>();
        events.add(new UnusualValueConfirmed(benefitId, measurement.period(), group, confirmation));
        events.add(measured);
        return events;
    }

    private static void checkGroup(PopulationGroup group, Tracked benefit, ExpectedValues expected) {
        if (!expected.groups().contains(Grouping.valueOf(group.by().name()))) {
            throw new Refusal(
                    Rule.GROUP_NOT_OF_INDICATOR,
                    group.by(),
                    expected.groups().isEmpty()
                            ? "–"
                            : expected.groups().stream()
                                    .sorted()
                                    .map(Grouping::name)
                                    .collect(joining(", ")));
        }
        if (benefit.profile().group() != null) {
            throw new Refusal(Rule.GROUP_OF_GROUP, benefit.profile().group());
        }
        if (benefit.groups().size() >= MOST_GROUPS && !benefit.groups().containsKey(BenefitState.key(group))) {
            throw new Refusal(Rule.GROUPS_TOO_MANY, MOST_GROUPS);
        }
    }
}
