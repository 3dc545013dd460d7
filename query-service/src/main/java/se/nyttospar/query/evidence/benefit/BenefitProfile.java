package se.nyttospar.query.evidence.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.indicator.Direction;
import se.nyttospar.events.time.Frequency;

/**
 * What was promised of one benefit.
 *
 * @param reportingLagDays days after the last day of a period until its value is due
 * @param declared the declared baseline, if any
 * @param milestones of the trajectory, in any order
 * @param earliestEffect the day from which an effect may be expected, if stated
 */
public record BenefitProfile(
        String benefitId,
        BenefitRole role,
        boolean safetyCritical,
        Frequency frequency,
        Direction direction,
        int reportingLagDays,
        @Nullable DeclaredBaseline declared,
        @Nullable Target target,
        List<Milestone> milestones,
        @Nullable LocalDate earliestEffect) {

    public BenefitProfile {
        milestones = List.copyOf(milestones);
    }
}
