package se.nyttospar.command.benefit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.BenefitBodies.Revision;
import se.nyttospar.command.benefit.BenefitBodies.TargetRevision;
import se.nyttospar.command.benefit.BenefitCommand.ReviseBenefit;
import se.nyttospar.command.benefit.BenefitCommand.ReviseTarget;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitProfile.Target;
import se.nyttospar.events.indicator.IndicatorDefinition;

/** Completes a revision with what the benefit's references stand for now. An unknown benefit is refused where it is decided. */
@Component
class Revisions {

    private final Definitions definitions;
    private final PromisedProfiles profiles;
    private final Profiles references;

    Revisions(Definitions definitions, PromisedProfiles profiles, Profiles references) {
        this.definitions = definitions;
        this.profiles = profiles;
        this.references = references;
    }

    ReviseBenefit revision(String id, Revision body) {
        BenefitProfile now = profiles.of(id);
        String framework = body.frameworkId() == null && now != null ? now.frameworkId() : body.frameworkId();
        var revision = new ProfileRevision(
                body.effectGoal(),
                body.frameworkId(),
                body.title(),
                body.description(),
                body.type(),
                body.role(),
                Boolean.TRUE.equals(body.safetyCritical()),
                body.perspective(),
                body.strategicGoal(),
                body.beneficiary(),
                ActorIds.stated("owner", body.owner()),
                Profiles.baseline(body.declaredBaseline()),
                body.plannedGoLive(),
                body.earliestEffect(),
                Objects.requireNonNullElse(body.attribution(), Attribution.BEFORE_AFTER),
                body.comparisonBenefitId(),
                body.contributionShare(),
                body.budgetLine());
        return new ReviseBenefit(
                id,
                revision,
                body.reason(),
                framework == null ? null : definitions.framework(framework),
                indicator(now),
                references.compared(body.comparisonBenefitId()));
    }

    ReviseTarget target(String id, TargetRevision body) {
        var target = body.target();
        return new ReviseTarget(
                id,
                new Target(target.kind(), target.value(), target.date()),
                Profiles.milestones(body.milestones()),
                body.reason(),
                indicator(profiles.of(id)));
    }

    private @Nullable IndicatorDefinition indicator(@Nullable BenefitProfile profile) {
        return profile == null ? null : definitions.indicator(profile.indicatorId());
    }
}
