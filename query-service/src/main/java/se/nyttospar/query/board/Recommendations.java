package se.nyttospar.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.benefit.KnownFacts;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
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
            Caffeine.newBuilder().maximumSize(5_000).build();

    private final AiRules aiRules = AiRulesFile.read();

    Recommendations(Benefits benefits) {
        this.benefits = benefits;
    }

    private record Key(
            String initiative,
            long sequence,
            LocalDate day,
            List<Judgements.Key> benefits,
            Set<EffectClaim.Place> doubleCounted) {}

    /**
     * What is advised.
     *
     * @param gateMissing what "effect before effort" lacks
     * @param recommendation empty when the initiative is not evaluated
     */
    public record Advice(List<String> gateMissing, Optional<Recommendation> recommendation) {}

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
        List<Benefit> active = new ArrayList<>();
        List<BenefitFacts> facts = new ArrayList<>();
        for (BenefitHead head : heads) {
            Benefit benefit = Objects.requireNonNull(loaded.get(head.id()));
            IndicatorDefinition indicator = surroundings.indicator(head);
            if (indicator != null && !benefit.retired()) {
                active.add(benefit);
                facts.add(KnownFacts.of(benefit, indicator, initiative.pauses()));
            }
        }
        List<String> missing = EffectBeforeEffort.missing(initiative, active, surroundings.day());
        return new Advice(
                missing,
                Policy.V1.recommend(
                        KnownState.of(
                                initiative,
                                missing,
                                active.stream().anyMatch(benefit -> claims(benefit.profile(), doubleCounted)),
                                aiRules,
                                surroundings.day()),
                        facts,
                        new AsOf(tables.position(), surroundings.day())));
    }

    private static boolean claims(BenefitProfile profile, Set<EffectClaim.Place> doubleCounted) {
        return profile.budgetLine() != null
                && profile.contributionShare() != null
                && doubleCounted.contains(new EffectClaim.Place(profile.budgetLine(), profile.indicatorId()));
    }
}
