package se.nyttospar.command.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.benefit.BenefitCommand.CorrectMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.DefineBenefit;
import se.nyttospar.command.benefit.BenefitCommand.MeasureEffect;
import se.nyttospar.command.benefit.BenefitCommand.RebaseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RecordGoLive;
import se.nyttospar.command.benefit.BenefitCommand.RetireBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RetractMeasurement;
import se.nyttospar.command.benefit.BenefitCommand.ValidateMeasurements;
import se.nyttospar.command.benefit.BenefitState.Retired;
import se.nyttospar.command.benefit.BenefitState.Tracked;
import se.nyttospar.command.benefit.BenefitState.Undefined;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.Role;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.GoLiveCorrected;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.WentLive;

/** What happens when something is asked of a benefit: the events, or a refusal. A repetition is answered with no event. */
public final class BenefitDecider {

    private BenefitDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<BenefitEvent> decide(BenefitCommand command, BenefitState state, Circumstances circumstances) {
        return switch (command) {
            case DefineBenefit define -> define(define, state, circumstances);
            case RecordGoLive live -> goLive(live, tracked(command, state), circumstances);
            case MeasureEffect measure -> measure(measure, tracked(command, state), circumstances);
            case CorrectMeasurement correct -> correct(correct, tracked(command, state), circumstances);
            case RetractMeasurement retract -> retract(retract, tracked(command, state), circumstances);
            case ValidateMeasurements validate -> validate(validate, tracked(command, state), circumstances);
            case RebaseBenefit rebase -> rebase(rebase, tracked(command, state), circumstances);
            case RetireBenefit retire -> retire(retire, state, circumstances);
        };
    }

    private static List<BenefitEvent> define(DefineBenefit command, BenefitState state, Circumstances circumstances) {
        return switch (state) {
            case Undefined _ -> {
                ProfileRules.check(command.profile(), command.references(), circumstances.today());
                yield List.of(new BenefitDefined(command.benefitId(), command.profile()));
            }
            case Tracked tracked when SameFact.same(tracked.profile(), command.profile()) -> List.of();
            case Tracked _, Retired _ -> throw new Refusal(Rule.BENEFIT_EXISTS, command.benefitId());
        };
    }

    private static List<BenefitEvent> goLive(RecordGoLive command, Tracked benefit, Circumstances circumstances) {
        Actor actor = circumstances.actor();
        if (!actor.roles().contains(Role.BENEFIT_OWNER)) {
            checkDivision(actor, benefit.profile());
        }
        checkNotInFuture(command.date(), circumstances.today());
        LocalDate recorded = benefit.goLive();
        if (recorded == null) {
            return List.of(new WentLive(command.benefitId(), command.date()));
        }
        if (recorded.equals(command.date())) {
            return List.of();
        }
        if (command.reason() == null) {
            throw new Refusal(Rule.GO_LIVE_RECORDED, recorded);
        }
        circumstances.requireExpectedVersion();
        return List.of(new GoLiveCorrected(command.benefitId(), command.date(), command.reason()));
    }

    private static List<BenefitEvent> measure(MeasureEffect command, Tracked benefit, Circumstances circumstances) {
        Measurement measurement = command.measurement();
        checkDivision(circumstances.actor(), benefit.profile());
        MeasurementRules.check(measurement, benefit.profile().frequency(), circumstances.today());
        Measurement recorded = benefit.recorded().get(measurement.period());
        if (recorded == null) {
            return List.of(new EffectMeasured(command.benefitId(), measurement));
        }
        if (recorded.saysTheSameAs(measurement)) {
            return List.of();
        }
        throw new Refusal(Rule.MEASUREMENT_EXISTS, measurement.period());
    }

    private static List<BenefitEvent> correct(
            CorrectMeasurement command, Tracked benefit, Circumstances circumstances) {
        Measurement measurement = command.measurement();
        checkDivision(circumstances.actor(), benefit.profile());
        circumstances.requireExpectedVersion();
        MeasurementRules.check(measurement, benefit.profile().frequency(), circumstances.today());
        Measurement recorded = benefit.recorded().get(measurement.period());
        if (recorded == null) {
            throw new Refusal(Rule.MEASUREMENT_UNKNOWN, measurement.period());
        }
        return recorded.saysTheSameAs(measurement)
                ? List.of()
                : List.of(new MeasurementCorrected(command.benefitId(), measurement, command.reason()));
    }

    private static List<BenefitEvent> retract(
            RetractMeasurement command, Tracked benefit, Circumstances circumstances) {
        checkDivision(circumstances.actor(), benefit.profile());
        circumstances.requireExpectedVersion();
        if (!benefit.recorded().containsKey(command.period())) {
            throw new Refusal(Rule.MEASUREMENT_UNKNOWN, command.period());
        }
        return List.of(new MeasurementRetracted(command.benefitId(), command.period(), command.reason()));
    }

    private static List<BenefitEvent> validate(
            ValidateMeasurements command, Tracked benefit, Circumstances circumstances) {
        MeasurementRules.checkPeriod(command.through(), benefit.profile().frequency());
        if (benefit.recorded().isEmpty() || benefit.recorded().firstKey().compareTo(command.through()) > 0) {
            throw new Refusal(Rule.NOTHING_TO_VALIDATE, command.through());
        }
        var waiting = benefit.unvalidated().headMap(command.through(), true);
        waiting.forEach((period, reporter) -> {
            if (reporter.equals(circumstances.actor().id())) {
                throw new Refusal(Rule.VALIDATING_OWN_MEASUREMENT, period);
            }
        });
        return waiting.isEmpty()
                ? List.of()
                : List.of(new MeasurementsValidated(command.benefitId(), command.through()));
    }

    private static List<BenefitEvent> rebase(RebaseBenefit command, Tracked benefit, Circumstances circumstances) {
        circumstances.requireExpectedVersion();
        checkNotInFuture(command.date(), circumstances.today());
        String cause = benefit.rebases().get(command.date());
        if (cause != null && cause.equals(command.cause())) {
            return List.of();
        }
        if (cause != null) {
            throw new Refusal(Rule.REBASE_EXISTS, command.date());
        }
        String approver = command.approver();
        return List.of(new BenefitRebased(
                command.benefitId(),
                command.date(),
                command.cause(),
                approver == null ? circumstances.actor().id() : approver));
    }

    private static List<BenefitEvent> retire(RetireBenefit command, BenefitState state, Circumstances circumstances) {
        if (state instanceof Retired retired && retired.reason().equals(command.reason())) {
            return List.of();
        }
        tracked(command, state);
        circumstances.requireExpectedVersion();
        return List.of(new BenefitRetired(command.benefitId(), command.reason()));
    }

    private static Tracked tracked(BenefitCommand command, BenefitState state) {
        return switch (state) {
            case Undefined _ -> throw new Refusal(Rule.BENEFIT_UNKNOWN, command.benefitId());
            case Retired _ -> throw new Refusal(Rule.BENEFIT_RETIRED, command.benefitId());
            case Tracked tracked -> tracked;
        };
    }

    private static void checkDivision(Actor actor, BenefitProfile profile) {
        if (!actor.mayReportFor(profile.divisionId())) {
            throw new Refusal(Rule.OTHER_DIVISION, profile.divisionId());
        }
    }

    private static void checkNotInFuture(@Nullable LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            throw new Refusal(Rule.DATE_IN_FUTURE, date);
        }
    }
}
