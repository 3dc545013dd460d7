package se.nyttospar.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.benefit.KnownFacts;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Freshness;
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
     * @param promises its active benefits
     * @param worstFreshness of the primaries; null without one
     * @param hidden ids of benefits whose figures would tell of values that too few are behind
     */
    public record Advice(
            List<String> gateMissing,
            Optional<Recommendation> recommendation,
            List<Priority.Promise> promises,
            @Nullable Freshness worstFreshness,
            Set<String> hidden) {

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
        Set<String> hidden = new TreeSet<>();
        for (BenefitHead head : heads) {
            Benefit benefit = Objects.requireNonNull(loaded.get(head.id()));
            IndicatorDefinition indicator = surroundings.indicator(head);
            if (indicator != null && !benefit.retired()) {
                active.add(benefit);
                facts.add(KnownFacts.of(benefit, indicator, initiative.pauses()));
                if (benefit.hasSmallCells(indicator.smallestCell())) {
                    hidden.add(benefit.id());
                }
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
                        new AsOf(tables.position(), surroundings.day())),
                active.stream()
                        .map(benefit -> new Priority.Promise(
                                benefit.profile().type(), benefit.profile().role()))
                        .toList(),
                worstFreshness(facts, surroundings.day()),
                hidden);
    }

    private static @Nullable Freshness worstFreshness(List<BenefitFacts> facts, LocalDate day) {
        return facts.stream()
                .filter(benefit -> benefit.profile().role() == BenefitRole.PRIMARY)
                .map(benefit ->
                        BenefitEvidence.of(benefit, day, Policy.V1.parameters()).freshness())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean claims(BenefitProfile profile, Set<EffectClaim.Place> doubleCounted) {
        return profile.budgetLine() != null
                && profile.contributionShare() != null
                && doubleCounted.contains(new EffectClaim.Place(profile.budgetLine(), profile.indicatorId()));
    }
}
