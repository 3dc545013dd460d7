package se.nyttospar.command.realisedbenefit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.Periods;
import se.nyttospar.command.benefit.PromisedProfiles;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.initiative.InitiativeState;
import se.nyttospar.command.privacy.VisibleText;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.realisedbenefit.RealisationClaim;

/** Completes what a request claims with what its benefit or initiative says. */
@Component
class Claims {

    private final PromisedProfiles profiles;
    private final Definitions definitions;

    Claims(PromisedProfiles profiles, Definitions definitions) {
        this.profiles = profiles;
        this.definitions = definitions;
    }

    /** @throws Refusal when it is nobody's, or what it refers to does not exist */
    RealisationClaim complete(ClaimBodies.Claim body) {
        if (body.benefitId() != null) {
            return ofBenefit(body, body.benefitId());
        }
        if (body.initiativeId() != null) {
            return ofInitiative(body, body.initiativeId());
        }
        throw new Refusal(Rule.CLAIM_WITHOUT_SUBJECT);
    }

    private RealisationClaim ofBenefit(ClaimBodies.Claim body, String benefitId) {
        BenefitProfile profile = profiles.of(benefitId);
        if (profile == null) {
            throw new Refusal(Rule.BENEFIT_UNKNOWN, benefitId);
        }
        if (body.initiativeId() != null && !body.initiativeId().equals(profile.initiativeId())) {
            throw new Refusal(Rule.CLAIM_CONTRADICTS_BENEFIT, "initiativeId");
        }
        if (body.perspective() != null && !body.perspective().equals(profile.perspective())) {
            throw new Refusal(Rule.CLAIM_CONTRADICTS_BENEFIT, "perspective");
        }
        if (body.type() != null && body.type() != profile.type()) {
            throw new Refusal(Rule.CLAIM_CONTRADICTS_BENEFIT, "type");
        }
        return claim(
                body,
                profile.initiativeId(),
                profile.perspective(),
                profile.divisionId(),
                profile.type(),
                line(body.budgetLine() == null ? profile.budgetLine() : body.budgetLine()));
    }

    private RealisationClaim ofInitiative(ClaimBodies.Claim body, String initiativeId) {
        if (!(definitions.initiative(initiativeId) instanceof InitiativeState.Proposed initiative)) {
            throw new Refusal(Rule.INITIATIVE_UNKNOWN, initiativeId);
        }
        if (body.type() == null) {
            throw new Refusal(Rule.CLAIM_TYPE_MISSING);
        }
        String framework = initiative.proposal().frameworkId();
        if (body.perspective() != null && !names(definitions.framework(framework), body.perspective())) {
            throw new Refusal(Rule.PERSPECTIVE_UNKNOWN, body.perspective(), framework);
        }
        return claim(
                body,
                initiativeId,
                body.perspective(),
                initiative.proposal().divisionId(),
                body.type(),
                line(body.budgetLine()));
    }

    private static boolean names(@Nullable GoalFramework framework, String perspective) {
        return framework != null && framework.perspectives().stream().anyMatch(p -> p.id().equals(perspective));
    }

    private static String line(@Nullable String budgetLine) {
        if (budgetLine == null || !VisibleText.isIn(budgetLine)) {
            throw new Refusal(Rule.CLAIM_WITHOUT_BUDGET_LINE);
        }
        return budgetLine;
    }

    private static RealisationClaim claim(
            ClaimBodies.Claim body,
            @Nullable String initiativeId,
            @Nullable String perspective,
            String division,
            BenefitType type,
            String budgetLine) {
        return new RealisationClaim(
                body.benefitId(),
                initiativeId,
                perspective,
                division,
                type,
                Periods.parse(body.period()),
                budgetLine,
                body.amount(),
                body.contributionShare(),
                body.lineTotal(),
                body.evidence(),
                body.comment());
    }
}
