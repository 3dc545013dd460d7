package se.nyttospar.query.decision;

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
import se.nyttospar.query.decision.Known.Advised;
import se.nyttospar.query.decision.Known.Primary;
import se.nyttospar.query.evidence.policy.Recommendation;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Initiatives;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/** What was known of an initiative, from the views. */
@Component
class KnownThen {
    private final Views views;
    private final Initiatives initiatives;
    private final Benefits benefits;
    private final Judgements judgements;
    private final Catalogues catalogues;
    private final Recommendations recommendations;

    KnownThen(
            Views views,
            Initiatives initiatives,
            Benefits benefits,
            Judgements judgements,
            Catalogues catalogues,
            Recommendations recommendations) {
        this.views = views;
        this.initiatives = initiatives;
        this.benefits = benefits;
        this.judgements = judgements;
        this.catalogues = catalogues;
        this.recommendations = recommendations;
    }

    /** Reads the same views as of other moments, inside the transaction of whoever asks. */
    Hindsight hindsight() {
        return (initiativeId, position, day) -> views.read(
                        View.PORTFOLIO, Moment.at(position, day), tables -> at(tables, initiativeId))
                .value();
    }

    Known at(ViewTables tables, String initiativeId) {
        Initiative initiative = initiatives.one(tables, initiativeId);
        if (initiative == null) {
            return Known.NOTHING;
        }
        List<BenefitHead> heads = benefits.heads(tables, BenefitFilter.ofInitiative(initiativeId));
        var surroundings =
                new Judgements.Surroundings(catalogues.at(tables), Map.of(initiativeId, initiative), tables.day());
        var advice = recommendations.of(tables, initiative, heads, benefits.doubleCounted(tables), surroundings);
        return new Known(
                advice.recommendation().map(KnownThen::advised).orElse(null),
                judgements.of(tables, heads, surroundings).stream()
                        .flatMap(judgement -> Stream.ofNullable(primary(judgement)))
                        .toList());
    }

    private static Advised advised(Recommendation recommendation) {
        return new Advised(recommendation.outcome(), recommendation.rule(), recommendation.policyVersion());
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
