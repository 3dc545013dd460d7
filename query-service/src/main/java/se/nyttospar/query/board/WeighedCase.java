package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.evidence.policy.InitiativeState;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;

/**
 * What a policy concludes from, where every benefit has been weighed already: no history is needed.
 *
 * @param active its active benefits, those whose indicator is known
 * @param evidence of the same benefits, in the same order
 */
record WeighedCase(InitiativeState state, List<Judgement> active, List<BenefitEvidence> evidence) {

    /**
     * @param own judgements of all its benefits
     * @param doubleCounted places where more than the whole of an effect is claimed
     */
    static WeighedCase of(
            Initiative initiative,
            List<Judgement> own,
            Set<EffectClaim.Place> doubleCounted,
            Policy policy,
            LocalDate day) {
        List<Judgement> active = own.stream()
                .filter(benefit -> !benefit.retired() && benefit.evidence() != null)
                .toList();
        InitiativeState state = KnownState.of(
                initiative,
                EffectBeforeEffort.missing(
                        initiative, active.stream().map(Judgement::promised).toList(), day),
                active.stream().anyMatch(benefit -> KnownCase.claims(benefit.profile(), doubleCounted)),
                policy.risks(),
                day);
        return new WeighedCase(
                state,
                active,
                active.stream().flatMap(b -> Stream.ofNullable(b.evidence())).toList());
    }
}
