package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.initiative.Initiative;

/** What anything that is said of an initiative on the board follows from. */
record BoardKey(
        String initiative,
        long sequence,
        LocalDate day,
        int policy,
        List<Judgements.Key> benefits,
        Set<EffectClaim.Place> doubleCounted) {

    static BoardKey of(
            Initiative initiative,
            List<Judgement> own,
            Set<EffectClaim.Place> doubleCounted,
            Judgements.Surroundings surroundings) {
        return new BoardKey(
                initiative.id(),
                initiative.sequence(),
                surroundings.day(),
                surroundings.policy().version(),
                own.stream()
                        .map(judgement -> surroundings.key(judgement.head()))
                        .toList(),
                doubleCounted);
    }
}
