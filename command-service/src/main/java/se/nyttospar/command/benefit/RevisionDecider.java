package se.nyttospar.command.benefit;

import java.util.List;
import se.nyttospar.command.benefit.BenefitCommand.RebaseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.ReviseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.ReviseTarget;
import se.nyttospar.command.benefit.BenefitState.Tracked;
import se.nyttospar.command.privacy.VisibleText;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.command.request.SameFact;
import se.nyttospar.events.benefit.BenefitEvent;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.TargetRevised;

/** What happens when what a benefit is judged by is stated anew. */
final class RevisionDecider {

    private RevisionDecider() {}

    static List<BenefitEvent> revise(ReviseBenefit command, Tracked benefit, Circumstances circumstances) {
        BenefitProfile revised = command.revision().of(benefit.profile());
        if (SameFact.same(revised, benefit.profile())) {
            return List.of();
        }
        circumstances.requireExpectedVersion();
        if (revised.initiativeId() == null && revised.effectGoal() == null) {
            throw new Refusal(Rule.BENEFIT_WITHOUT_OWNER_OR_GOAL);
        }
        ProfileRules.checkContent(revised, command.framework(), command.indicator(), circumstances.today());
        ProfileRules.checkComparison(command.benefitId(), revised, command.comparisonKnown());
        return List.of(new BenefitRevised(command.benefitId(), revised, command.reason()));
    }

    static List<BenefitEvent> revise(ReviseTarget command, Tracked benefit, Circumstances circumstances) {
        BenefitProfile revised = benefit.profile().with(command.target(), command.milestones());
        if (SameFact.same(revised, benefit.profile())) {
            return List.of();
        }
        circumstances.requireExpectedVersion();
        if (command.indicator() == null) {
            throw new Refusal(Rule.INDICATOR_UNKNOWN, revised.indicatorId());
        }
        ProfileRules.checkAim(revised, command.indicator());
        return List.of(
                new TargetRevised(command.benefitId(), command.target(), command.milestones(), command.reason()));
    }

    /** New limits forget what was bad before, so nobody sets them alone. */
    static List<BenefitEvent> rebase(RebaseBenefit command, Tracked benefit, Circumstances circumstances) {
        circumstances.requireExpectedVersion();
        BenefitDecider.checkNotInFuture(command.date(), circumstances.today());
        String cause = command.cause();
        if (cause == null || !VisibleText.isIn(cause)) {
            throw new Refusal(Rule.REBASE_WITHOUT_CAUSE);
        }
        String known = benefit.rebases().get(command.date());
        if (cause.equals(known)) {
            return List.of();
        }
        if (known != null) {
            throw new Refusal(Rule.REBASE_EXISTS, command.date());
        }
        String approver = command.approver();
        if (approver == null) {
            throw new Refusal(Rule.REBASE_WITHOUT_APPROVER);
        }
        if (circumstances.actor().is(approver)) {
            throw new Refusal(Rule.REBASE_APPROVED_BY_ASKER);
        }
        return List.of(new BenefitRebased(command.benefitId(), command.date(), cause, approver));
    }
}
