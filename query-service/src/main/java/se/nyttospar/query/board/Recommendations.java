package se.nyttospar.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.evidence.policy.AsOf;
import se.nyttospar.query.evidence.policy.EffectClaim;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.evidence.policy.Recommendation;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.reading.ViewTables;

/** Recommendations at a moment; worked out again only for initiatives that something happened to. */
@Component
public class Recommendations {
    private final Benefits benefits;
    private final Cache<Key, Advice> known =
            Caffeine.newBuilder().maximumSize(5_000).softValues().build();

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
     * @param recommendation empty when the initiative is not evaluated
     * @param hidden ids of benefits whose figures would tell of values that too few are behind
     */
    public record Advice(Optional<Recommendation> recommendation, Set<String> hidden) {

        /** The recommendation without figures that must not be shown. */
        public Optional<Recommendation> shown() {
            return recommendation.map(advised -> advised.withoutFiguresOf(hidden));
        }
    }

    /** @param heads the benefits of the initiative */
    public Advice of(
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
        List<Benefit> active = loaded.values().stream()
                .filter(benefit -> !benefit.retired())
                .filter(benefit ->
                        surroundings.catalogue().definition(benefit.profile().indicatorId()) != null)
                .sorted(Comparator.comparing(Benefit::id))
                .toList();
        return new Advice(
                policy.recommend(
                        seen.state(policy.risks()), seen.benefits(), new AsOf(tables.position(), surroundings.day())),
                hidden(active, surroundings.catalogue()));
    }

    private static Set<String> hidden(List<Benefit> active, Catalogue catalogue) {
        return active.stream()
                .filter(benefit -> benefit.hasSmallCells(Objects.requireNonNull(
                                catalogue.definition(benefit.profile().indicatorId()))
                        .smallestCell()))
                .map(Benefit::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
