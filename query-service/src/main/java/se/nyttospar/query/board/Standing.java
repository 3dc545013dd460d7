package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.Freshness;
import se.nyttospar.query.evidence.policy.Conclusion;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.evidence.policy.InitiativeState;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;

/**
 * How an initiative stands, without the reasons.
 *
 * @param gateMissing what "effect before effort" lacks
 * @param conclusion what the policy says; empty when the initiative is not evaluated
 * @param due whether a planned decision has not been taken
 * @param promises its active benefits
 * @param worstFreshness of the primaries; null without one
 */
record Standing(
        List<String> gateMissing,
        Optional<Conclusion> conclusion,
        boolean due,
        List<Priority.Promise> promises,
        @Nullable Freshness worstFreshness) {

    /**
     * @param own judgements of all its benefits
     * @param doubleCounted places where more than the whole of an effect is claimed
     */
    static Standing of(
            Initiative initiative,
            List<Judgement> own,
            Set<EffectClaim.Place> doubleCounted,
            Policy policy,
            LocalDate day) {
        WeighedCase weighed = WeighedCase.of(initiative, own, doubleCounted, policy, day);
        InitiativeState state = weighed.state();
        List<BenefitEvidence> evidence = weighed.evidence();
        return new Standing(
                state.gateMissing(),
                policy.conclude(state, evidence, day),
                state.due(),
                weighed.active().stream()
                        .map(benefit -> new Priority.Promise(
                                benefit.profile().type(), benefit.profile().role()))
                        .toList(),
                evidence.stream()
                        .filter(benefit -> benefit.role() == BenefitRole.PRIMARY)
                        .map(BenefitEvidence::freshness)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
