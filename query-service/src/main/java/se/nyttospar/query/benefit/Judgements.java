package se.nyttospar.query.benefit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.indicator.IndicatorDefinition;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.evidence.benefit.BenefitEvidence;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.benefit.Pause;
import se.nyttospar.query.evidence.benefit.PlannedPath;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.reading.ReadingProperties;
import se.nyttospar.query.reading.ViewTables;

/**
 * Weighs benefits. A result is kept under everything it follows from — how far the streams of benefit, indicator and initiative
 * had come, the day and the policy — so it is right in whatever order events arrive, and a new value costs one benefit only.
 */
@Component
public class Judgements {
    /** Follow-up values that the mean of the last ones is formed from, at most. */
    private static final int RECENT = 7;
    /** Pieces that are weighed while the next one is read. */
    private static final int AT_ONCE = 2;

    private final Benefits benefits;
    private final Cache<Key, Judgement> known;

    Judgements(Benefits benefits, ReadingProperties reading) {
        this.benefits = benefits;
        this.known = Caffeine.newBuilder()
                .maximumSize(reading.cachedBenefits())
                .softValues()
                // A pool's thread would take over the low priority of the one that weighs.
                .executor(Runnable::run)
                .build();
    }

    /** What a judgement follows from. */
    public record Key(
            String benefit,
            long sequence,
            long redactions,
            long indicator,
            long initiative,
            LocalDate day,
            int policy) {}

    /**
     * What surrounds the benefits.
     *
     * @param policy the one that they are weighed by
     */
    public record Surroundings(Catalogue catalogue, Map<String, Initiative> initiatives, LocalDate day, Policy policy) {

        /** With the policy that is in force on the day. */
        public Surroundings(Catalogue catalogue, Map<String, Initiative> initiatives, LocalDate day) {
            this(catalogue, initiatives, day, catalogue.policies().inForce(day).policy());
        }

        /** What a judgement of the benefit follows from. */
        public Key key(BenefitHead head) {
            Catalogue.Defined<?> indicator = catalogue.indicator(head.indicatorId());
            Initiative initiative = initiative(head);
            return new Key(
                    head.id(),
                    head.sequence(),
                    head.redactions(),
                    indicator == null ? -1 : indicator.sequence(),
                    initiative == null ? -1 : initiative.sequence(),
                    day,
                    policy.version());
        }

        public @Nullable IndicatorDefinition indicator(BenefitHead head) {
            return catalogue.definition(head.indicatorId());
        }

        public List<Pause> pauses(BenefitHead head) {
            Initiative initiative = initiative(head);
            return initiative == null ? List.of() : initiative.pauses();
        }

        private @Nullable Initiative initiative(BenefitHead head) {
            return head.initiativeId() == null ? null : initiatives.get(head.initiativeId());
        }
    }

    /** One judgement per benefit, in the same order. */
    public List<Judgement> of(ViewTables tables, List<BenefitHead> heads, Surroundings surroundings) {
        Map<String, Judgement> found = new HashMap<>();
        List<BenefitHead> missing = new ArrayList<>();
        for (BenefitHead head : heads) {
            Judgement judgement = known.getIfPresent(surroundings.key(head));
            if (judgement == null) {
                missing.add(head);
            } else {
                found.put(head.id(), judgement);
            }
        }
        weigh(tables, missing, surroundings, Runnable::run)
                .forEach(judgement -> found.put(judgement.head().id(), judgement));
        return heads.stream()
                .map(head -> Objects.requireNonNull(found.get(head.id())))
                .toList();
    }

    /** Nobody is expected to ask for these again, as newer ones have taken their place. */
    public void forget(Collection<Judgement> superseded, Surroundings surroundings) {
        superseded.forEach(judgement -> known.invalidate(surroundings.key(judgement.head())));
    }

    /** Judgements of every benefit at a moment whose like nobody is expected to have asked for: all are read. */
    public List<Judgement> ofAll(ViewTables tables, Surroundings surroundings) {
        return weigh(tables, benefits.headsAsNow(tables), surroundings, ForkJoinPool.commonPool());
    }

    /**
     * Weighs piece by piece.
     *
     * @param executor of another thread: some are weighed while the next ones are read, for whoever waits; of this one: beside requests,
     *     which need the processors themselves
     */
    private List<Judgement> weigh(
            ViewTables tables, List<BenefitHead> heads, Surroundings surroundings, Executor executor) {
        List<Judgement> all = new ArrayList<>(heads.size());
        Deque<CompletableFuture<List<Judgement>>> weighed = new ArrayDeque<>();
        for (List<BenefitHead> piece : BenefitHead.pieces(heads)) {
            if (weighed.size() == AT_ONCE) {
                all.addAll(done(weighed.removeFirst()));
            }
            Map<String, Benefit> loaded = benefits.loadToWeigh(tables, piece);
            weighed.add(CompletableFuture.supplyAsync(() -> judge(loaded, piece, surroundings), executor));
        }
        weighed.forEach(piece -> all.addAll(done(piece)));
        all.forEach(judgement -> known.put(surroundings.key(judgement.head()), judgement));
        return all;
    }

    private static List<Judgement> done(CompletableFuture<List<Judgement>> piece) {
        try {
            return piece.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static List<Judgement> judge(
            Map<String, Benefit> loaded, List<BenefitHead> heads, Surroundings surroundings) {
        return heads.stream()
                .map(head -> {
                    Benefit benefit = Objects.requireNonNull(loaded.get(head.id()));
                    return judge(benefit, head.at(benefit.sequence()), surroundings);
                })
                .toList();
    }

    private static Judgement judge(Benefit benefit, BenefitHead head, Surroundings surroundings) {
        IndicatorDefinition indicator = surroundings.indicator(head);
        Judgement.Latest latest = latest(benefit, indicator);
        BenefitFacts facts = indicator == null ? null : KnownFacts.of(benefit, indicator, surroundings.pauses(head));
        BenefitEvidence evidence = facts == null
                ? null
                : BenefitEvidence.of(
                                facts, surroundings.day(), surroundings.policy().parameters())
                        .withoutSources();
        return new Judgement(
                head,
                Promised.of(benefit, surroundings.day()),
                benefit.retired(),
                benefit.unitGoLives(),
                benefit.targets(),
                evidence,
                facts == null ? null : Outstanding.of(benefit, facts, surroundings.day()),
                latest,
                facts == null || latest == null ? null : planned(facts, surroundings, latest.period()),
                small(benefit, indicator, evidence));
    }

    private static @Nullable BigDecimal planned(BenefitFacts facts, Surroundings surroundings, Period period) {
        return PlannedPath.of(facts, surroundings.day(), surroundings.policy().parameters())
                .map(path -> path.at(period.lastDay()))
                .orElse(null);
    }

    private static Judgement.Small small(
            Benefit benefit, @Nullable IndicatorDefinition indicator, @Nullable BenefitEvidence evidence) {
        if (indicator == null || indicator.smallestCell() == null || evidence == null) {
            return new Judgement.Small(false, false);
        }
        LocalDate goLive = evidence.goLive();
        List<Benefit.Value> values = List.copyOf(benefit.values().values());
        List<Benefit.Value> before = values.stream()
                .filter(value -> goLive == null || value.period().firstDay().isBefore(goLive))
                .toList();
        List<Benefit.Value> after = values.subList(before.size(), values.size());
        return new Judgement.Small(
                anySmall(before, indicator),
                anySmall(after.subList(Math.max(0, after.size() - RECENT), after.size()), indicator));
    }

    private static boolean anySmall(List<Benefit.Value> values, IndicatorDefinition indicator) {
        return values.stream()
                .anyMatch(value -> SmallCells.hide(indicator.smallestCell(), value.denominator(), value.sampleSize()));
    }

    private static Judgement.@Nullable Latest latest(Benefit benefit, @Nullable IndicatorDefinition indicator) {
        if (benefit.values().isEmpty()) {
            return null;
        }
        Benefit.Value value = benefit.values().lastEntry().getValue();
        return new Judgement.Latest(
                value.period(),
                value.value(),
                value.denominator(),
                indicator != null
                        && SmallCells.hide(indicator.smallestCell(), value.denominator(), value.sampleSize()));
    }
}
