package se.nyttospar.events.benefit;

import java.util.List;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.benefit.BenefitProfile.Milestone;
import se.nyttospar.events.benefit.BenefitProfile.Target;

/** Another target, with its trajectory, counts from now on; what was judged before was judged by the one before. */
public record TargetRevised(
        String benefitId,
        Target target,
        List<Milestone> milestones,
        @FreeText String reason) implements BenefitEvent {}
