package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.evidence.policy.InitiativeState;
import se.nyttospar.query.evidence.policy.RiskBands;
import se.nyttospar.query.initiative.Initiative;

/**
 * Everything about an initiative that a policy decides by, on a day; any policy can.
 *
 * @param gateMissing what "effect before effort" lacks
 * @param benefits its active benefits, those whose indicator is known
 */
public record KnownCase(
        Initiative initiative,
        List<String> gateMissing,
        boolean doubleCounted,
        List<BenefitFacts> benefits,
        LocalDate day) {
    /**
     * The case of an initiative.
     *
     * @param benefits all of its benefits
     * @param indicators the definition of an indicator, null while it is unknown
     * @param doubleCounted places where more than the whole of an effect is claimed
     */
    public static KnownCase of(
            Initiative initiative,
            Collection<Benefit> benefits,
            Function<String, @Nullable IndicatorDefinition> indicators,
            Set<EffectClaim.Place> doubleCounted,
            LocalDate day) {
        CaseAssembly assembly = new CaseAssembly(initiative, indicators, doubleCounted, day);
        benefits.forEach(assembly::add);
        return assembly.made();
    }

    public InitiativeState state(RiskBands bands) {
        return KnownState.of(initiative, gateMissing, doubleCounted, bands, day);
    }

    /** Whether the benefit claims a share where more than the whole is claimed. */
    static boolean claims(BenefitProfile profile, Set<EffectClaim.Place> doubleCounted) {
        return profile.budgetLine() != null
                && profile.contributionShare() != null
                && doubleCounted.contains(new EffectClaim.Place(profile.budgetLine(), profile.indicatorId()));
    }
}
