package se.nyttospar.command.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitProfile.Milestone;
import se.nyttospar.events.benefit.BenefitProfile.Target;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.indicator.IndicatorDefinition;
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

    /** State anew what may be stated anew; {@code framework} and {@code indicator} are what was found, and whether a comparison was. */
    record ReviseBenefit(
            String benefitId,
            ProfileRevision revision,
            String reason,
            @Nullable GoalFramework framework,
            @Nullable IndicatorDefinition indicator,
            boolean comparisonKnown)
            implements BenefitCommand {}

    /** Let another target and trajectory count from now on. */
    record ReviseTarget(
            String benefitId,
            Target target,
            List<Milestone> milestones,
            String reason,
            @Nullable IndicatorDefinition indicator)
            implements BenefitCommand {}

    /** Record the day that the change came into use, or correct it with a reason. */
    record RecordGoLive(
            String benefitId, LocalDate date, @Nullable String reason) implements BenefitCommand {}

    /** The same for one unit of a rollout in stages; {@code unitDivision} is the unit's, when it was found. */
    record RecordUnitGoLive(
            String benefitId,
            String unitId,
            LocalDate date,
            @Nullable String reason,
            @Nullable String unitDivision) implements BenefitCommand {}

    /**
     * Record the value of a period.
     *
     * @param group the group that it is about, or null for the benefit's own value
     * @param confirmation why a value outside the plausible range is right
     */
    record MeasureEffect(
            String benefitId,
            Measurement measurement,
            @Nullable PopulationGroup group,
            @Nullable String confirmation) implements BenefitCommand {
        public MeasureEffect(String benefitId, Measurement measurement) {
            this(benefitId, measurement, null, null);
        }
    }

    /** Replace the value of a period; {@code group} and {@code confirmation} as when it is recorded. */
    record CorrectMeasurement(
            String benefitId,
            Measurement measurement,
            @Nullable PopulationGroup group,
            String reason,
            @Nullable String confirmation)
            implements BenefitCommand {
        public CorrectMeasurement(String benefitId, Measurement measurement, String reason) {
            this(benefitId, measurement, null, reason, null);
        }
    }

    /** Withdraw the value of a period. */
    record RetractMeasurement(
            String benefitId, Period period, @Nullable PopulationGroup group, String reason) implements BenefitCommand {
        public RetractMeasurement(String benefitId, Period period, String reason) {
            this(benefitId, period, null, reason);
        }
    }

    /** Confirm every value up to and including a period. */
    record ValidateMeasurements(String benefitId, Period through) implements BenefitCommand {}

    /** Begin new limits because the process changed for a known cause. */
    record RebaseBenefit(
            String benefitId,
            LocalDate date,
            @Nullable String cause,
            @Nullable String approver) implements BenefitCommand {}

    /** Follow the benefit no more. */
    record RetireBenefit(String benefitId, String reason) implements BenefitCommand {}
}
