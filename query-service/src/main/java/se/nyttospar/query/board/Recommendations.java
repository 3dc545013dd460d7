package se.nyttospar.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.nyttospar.events.indicator.IndicatorDefinition;
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
        Catalogue catalogue = surroundings.catalogue();
        CaseAssembly assembly = new CaseAssembly(initiative, catalogue::definition, doubleCounted, surroundings.day());
        Set<String> hidden = new TreeSet<>();
        for (List<BenefitHead> piece : BenefitHead.pieces(heads)) {
            benefits.load(tables, piece).values().forEach(benefit -> {
                assembly.add(benefit);
                if (hides(benefit, catalogue)) {
                    hidden.add(benefit.id());
                }
            });
        }
        Policy policy = surroundings.policy();
        KnownCase seen = assembly.made();
        return new Advice(
                policy.recommend(
                        seen.state(policy.risks()), seen.benefits(), new AsOf(tables.position(), surroundings.day())),
                hidden);
    }

    private static boolean hides(Benefit benefit, Catalogue catalogue) {
        IndicatorDefinition indicator = catalogue.definition(benefit.profile().indicatorId());
        return indicator != null && !benefit.retired() && benefit.hasSmallCells(indicator.smallestCell());
    }
}
