package se.nyttospar.query.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.query.benefit.BenefitFilter;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements;
import se.nyttospar.query.board.Recommendations;
import se.nyttospar.query.catalogue.Catalogues;
import se.nyttospar.query.catalogue.Policies;
import se.nyttospar.query.decision.Known.Advised;
import se.nyttospar.query.decision.Known.Primary;
import se.nyttospar.query.evidence.policy.Policy;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** What was known of an initiative, from the views. What was known at a moment stays so, and is worked out once. */
@Component
class KnownThen {
    private final Views views;
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;
    private final Policies policies;
    private final Recommendations recommendations;
    private final Cache<Asked, Known> known =
            Caffeine.newBuilder().maximumSize(20_000).build();

    KnownThen(
            Views views,
            Initiatives initiatives,
            Benefits benefits,
            Judgements judgements,
            Catalogues catalogues,
            Policies policies,
            Recommendations recommendations) {
        this.views = views;
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
        this.policies = policies;
        this.recommendations = recommendations;
    }

    /**
     * A moment of an initiative. Only an event that had been put aside and is applied later changes what was known then.
     *
     * @param schema of the view, as a rebuild may apply what could not be applied before
     * @param parked how many events are put aside
     */
    private record Asked(
            String schema,
            long parked,
            String initiative,
            long position,
            LocalDate day,
            @Nullable Integer policyVersion) {}

    /** Its past is read when a moment is asked for that nobody has asked for before. For one thread. */
    Hindsight hindsight(ViewTables tables, String initiativeId) {
        long parked = tables.jdbc()
                .sql("select count(*) from dead_letter_entry")
                .query(Long.class)
                .single();
        var past = new InitiativeThen(views, initiatives, benefits, catalogues, policies, tables, initiativeId);
        return new Hindsight() {
            @Override
            public Known at(long position, LocalDate day, @Nullable Integer policyVersion) {
                return known.get(
                        new Asked(tables.schema(), parked, initiativeId, position, day, policyVersion),
                        asked -> past.at(asked.position(), asked.day(), asked.policyVersion()));
            }

            @Override
            public boolean knows(int policyVersion, long before) {
                return policies.publishedBefore(tables, policyVersion, before).isPresent();
            }
        };
    }

    /** At the moment asked about. */
    Known now(ViewTables tables, String initiativeId) {
        Initiative initiative = initiatives.one(tables, initiativeId);
        if (initiative == null) {
            return Known.NOTHING;
        }
        List<BenefitHead> heads = benefits.heads(tables, BenefitFilter.ofInitiative(initiativeId));
        var surroundings =
                new Judgements.Surroundings(catalogues.at(tables), Map.of(initiativeId, initiative), tables.day());
        Policy policy = surroundings.policy();
        var advice = recommendations.of(tables, initiative, heads, benefits.doubleCounted(tables), surroundings);
        return new Known(
                advice.recommendation()
                        .map(advised ->
                                new Advised(advised.outcome(), advised.rule(), policy.version(), policy.version()))
                        .orElse(null),
                judgements.of(tables, heads, surroundings).stream()
                        .flatMap(judgement -> Stream.ofNullable(primary(judgement)))
                        .toList());
    }

    private static @Nullable Primary primary(Judgement judgement) {
        var evidence = judgement.evidence();
        if (evidence == null || judgement.retired() || judgement.profile().role() != BenefitRole.PRIMARY) {
            return null;
        }
        return new Primary(
                judgement.head().id(), judgement.profile().title(), evidence.variation(), evidence.trajectory());
    }
}
