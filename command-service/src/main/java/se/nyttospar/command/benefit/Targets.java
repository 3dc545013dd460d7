package se.nyttospar.command.benefit;

import java.util.List;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitProfile.Milestone;
import se.nyttospar.events.benefit.BenefitProfile.Target;

/** A profile with another target. */
final class Targets {

    private Targets() {}

    static BenefitProfile revised(BenefitProfile p, Target target, List<Milestone> milestones) {
        return new BenefitProfile(
                p.initiativeId(),
                p.effectGoal(),
                p.frameworkId(),
                p.title(),
                p.description(),
                p.type(),
                p.role(),
                p.safetyCritical(),
                p.perspective(),
                p.strategicGoal(),
                p.indicatorId(),
                p.frequency(),
                p.divisionId(),
                p.unitId(),
                p.group(),
                p.beneficiary(),
                p.owner(),
                p.declaredBaseline(),
                target,
                milestones,
                p.plannedGoLive(),
                p.earliestEffect(),
                p.attribution(),
                p.contributionShare(),
                p.budgetLine());
    }
}
