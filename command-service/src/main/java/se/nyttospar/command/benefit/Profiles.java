package se.nyttospar.command.benefit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.BenefitBodies.Baseline;
import se.nyttospar.command.benefit.BenefitBodies.MilestoneBody;
import se.nyttospar.command.benefit.BenefitBodies.TargetBody;
import se.nyttospar.command.benefit.BenefitCommand.DefineBenefit;
import se.nyttospar.command.benefit.BenefitCommand.RecordUnitGoLive;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.initiative.InitiativeState;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.benefit.Attribution;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitProfile.DeclaredBaseline;
import se.nyttospar.events.benefit.BenefitProfile.Milestone;
import se.nyttospar.events.benefit.BenefitProfile.Target;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.organisation.UnitRegistered;

/** Completes what a request states of a benefit with what its references say: the initiative's framework, the unit's division. */
@Component
class Profiles {

    private final Definitions definitions;
    private final Directory directory;

    Profiles(Definitions definitions, Directory directory) {
        this.definitions = definitions;
        this.directory = directory;
    }

    DefineBenefit definition(String id, BenefitBodies.Profile body) {
        return definition(id, body, definitions::initiative);
    }

    /** @param initiatives what is known of an initiative, which may not be proposed yet when this is only a trial */
    DefineBenefit definition(String id, BenefitBodies.Profile body, Function<String, InitiativeState> initiatives) {
        IndicatorDefinition indicator = definitions.indicator(body.indicatorId());
        if (indicator == null) {
            throw new Refusal(Rule.INDICATOR_UNKNOWN, body.indicatorId());
        }
        InitiativeState.Proposed initiative =
                body.initiativeId() == null ? null : initiative(initiatives.apply(body.initiativeId()));
        UnitRegistered unit = body.unitId() == null ? null : definitions.unit(body.unitId());
        String framework = firstOf(
                body.frameworkId(),
                initiative == null ? null : initiative.proposal().frameworkId());
        if (framework == null) {
            throw new Refusal(Rule.BENEFIT_WITHOUT_OWNER_OR_GOAL);
        }
        String division = firstOf(
                body.divisionId(),
                unit == null ? null : unit.divisionId(),
                initiative == null ? null : initiative.proposal().divisionId());
        if (division == null) {
            throw new Refusal(Rule.BENEFIT_WITHOUT_DIVISION);
        }
        var references = new References(
                definitions.framework(framework),
                indicator,
                unit == null ? null : unit.divisionId(),
                definitions.hasDivision(division),
                initiative == null ? null : initiative.open(),
                compared(body.comparisonBenefitId()));
        return new DefineBenefit(id, profile(body, framework, division, indicator), references);
    }

    /** Whether there is a series to compare with. */
    boolean compared(@Nullable String benefitId) {
        return benefitId != null && directory.indicatorOf(benefitId).isPresent();
    }

    RecordUnitGoLive goLive(String id, String unitId, BenefitBodies.GoLive body) {
        UnitRegistered unit = definitions.unit(unitId);
        return new RecordUnitGoLive(id, unitId, body.date(), body.reason(), unit == null ? null : unit.divisionId());
    }

    private static InitiativeState.@Nullable Proposed initiative(InitiativeState state) {
        return state instanceof InitiativeState.Proposed proposed ? proposed : null;
    }

    private static @Nullable String firstOf(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static BenefitProfile profile(
            BenefitBodies.Profile body, String framework, String division, IndicatorDefinition indicator) {
        return new BenefitProfile(
                body.initiativeId(),
                body.effectGoal(),
                framework,
                body.title(),
                body.description(),
                body.type(),
                body.role(),
                Boolean.TRUE.equals(body.safetyCritical()),
                body.perspective(),
                body.strategicGoal(),
                body.indicatorId(),
                indicator.frequency(),
                division,
                body.unitId(),
                body.group(),
                body.beneficiary(),
                ActorIds.stated("owner", body.owner()),
                baseline(body.declaredBaseline()),
                target(body.target()),
                milestones(body.milestones()),
                body.plannedGoLive(),
                body.earliestEffect(),
                Objects.requireNonNullElse(body.attribution(), Attribution.BEFORE_AFTER),
                body.comparisonBenefitId(),
                body.contributionShare(),
                body.budgetLine());
    }

    static @Nullable DeclaredBaseline baseline(@Nullable Baseline body) {
        return body == null ? null : new DeclaredBaseline(body.value(), Periods.parse(body.period()));
    }

    private static @Nullable Target target(@Nullable TargetBody body) {
        return body == null ? null : new Target(body.kind(), body.value(), body.date());
    }

    static List<Milestone> milestones(@Nullable List<MilestoneBody> milestones) {
        return milestones == null
                ? List.of()
                : milestones.stream()
                        .map(m -> new Milestone(m.date(), m.value()))
                        .toList();
    }
}
