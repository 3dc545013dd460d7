package se.nyttospar.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.evidence.policy.AsOf;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.evidence.policy.Recommendation;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.reading.ViewTables;

/** Recommendations at a moment; worked out again only for initiatives that something happened to. */
@Component
class Recommendations {
    private final Benefits benefits;
    private final Cache<Key, Advice> known =
            Caffeine.newBuilder().maximumSize(5_000).build();

    Recommendations(Benefits benefits) {
        this.benefits = benefits;
    }

    private record Key(
            String initiative,
            long sequence,
            LocalDate day,
            int policy,
            List<Judgements.Key> benefits,
            Set<EffectClaim.Place> doubleCounted) {}

    /**
     * What is advised.
     *
     * @param gateMissing what "effect before effort" lacks
     * @param recommendation empty when the initiative is not evaluated
     */
    record Advice(List<String> gateMissing, Optional<Recommendation> recommendation) {}

    /** @param heads the benefits of the initiative */
    Advice of(
            ViewTables tables,
            Initiative initiative,
            List<BenefitHead> heads,
            Set<EffectClaim.Place> doubleCounted,
            Judgements.Surroundings surroundings) {
        Key key = new Key(
                initiative.id(),
                initiative.sequence(),
                surroundings.day(),
                surroundings.policy().version(),
                heads.stream().map(surroundings::key).toList(),
                doubleCounted);
        return known.get(key, _ -> advise(tables, initiative, heads, doubleCounted, surroundings));
    }

    private Advice advise(
            ViewTables tables,
            Initiative initiative,
            List<BenefitHead> heads,
            Set<EffectClaim.Place> doubleCounted,
            Judgements.Surroundings surroundings) {
        Map<String, Benefit> loaded = benefits.load(tables, heads);
        Policy policy = surroundings.policy();
        KnownCase seen = KnownCase.of(
                initiative, loaded.values(), surroundings.catalogue()::definition, doubleCounted, surroundings.day());
        return new Advice(
                seen.gateMissing(),
                policy.recommend(
                        seen.state(policy.risks()), seen.benefits(), new AsOf(tables.position(), surroundings.day())));
    }
}
