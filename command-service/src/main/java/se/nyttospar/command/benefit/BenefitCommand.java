package se.nyttospar.command.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.time.Period;

/** What can be asked of a benefit. */
public sealed interface BenefitCommand extends Command {

    String benefitId();

    @Override
    default String stream() {
        return BenefitEvent.FAMILY + ':' + benefitId();
    }

    /** Promise a benefit; {@code references} is what the profile's references stand for. */
    record DefineBenefit(String benefitId, BenefitProfile profile, References references) implements BenefitCommand {}

    /** Record the day that the change came into use, or correct it with a reason. */
    record RecordGoLive(
            String benefitId, LocalDate date, @Nullable String reason) implements BenefitCommand {}

    /** Record the value of a period. */
    record MeasureEffect(String benefitId, Measurement measurement) implements BenefitCommand {}

    /** Replace the value of a period. */
    record CorrectMeasurement(String benefitId, Measurement measurement, String reason) implements BenefitCommand {}

    /** Withdraw the value of a period. */
    record RetractMeasurement(String benefitId, Period period, String reason) implements BenefitCommand {}

    /** Confirm every value up to and including a period. */
    record ValidateMeasurements(String benefitId, Period through) implements BenefitCommand {}

    /** Begin new limits because the process changed for a known cause. */
    record RebaseBenefit(
            String benefitId,
            LocalDate date,
            String cause,
            @Nullable String approver) implements BenefitCommand {}

    /** Follow the benefit no more. */
    record RetireBenefit(String benefitId, String reason) implements BenefitCommand {}
}
