package se.nyttospar.query.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nyttospar.events.benefit.BenefitRole;
import se.nyttospar.query.benefit.Benefit;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.benefit.Benefits;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.KnownFacts;
import se.nyttospar.query.benefit.evaluation.Evaluation;
import se.nyttospar.query.evidence.benefit.BenefitFacts;
import se.nyttospar.query.evidence.policy.Change;
import se.nyttospar.query.evidence.policy.Conclusion;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** What would change recommendations: worked out again only when something happened to the initiative, and read together. */
@Component
class BoardChanges {
    private final Views views;
    private final Benefits benefits;
    private final Cache<BoardKey, Change> known =
            Caffeine.newBuilder().maximumSize(20_000).softValues().build();

    BoardChanges(Views views, Benefits benefits) {
        this.views = views;
        this.benefits = benefits;
    }

    private record Missing(
            Initiative initiative,
            BoardKey key,
            WeighedCase weighed,
            Conclusion conclusion,
            List<Judgement> primaries) {}

    /**
     * By the id of the initiative; without those that are not evaluated.
     *
     * @param ids initiatives that the evaluation has
     */
    Map<String, Change> of(Evaluation evaluation, Collection<String> ids) {
        Map<String, Change> changes = new HashMap<>();
        List<Missing> missing = new ArrayList<>();
        for (String id : ids) {
            BoardKey key = key(evaluation, id);
            Change change = known.getIfPresent(key);
            if (change == null) {
                missing(evaluation, id, key).forEach(missing::add);
            } else {
                changes.put(id, change);
            }
        }
        if (!missing.isEmpty()) {
            Map<String, BenefitFacts> facts = facts(evaluation, missing);
            for (Missing one : missing) {
                Change change = change(evaluation, one, facts);
                known.put(one.key(), change);
                changes.put(one.initiative().id(), change);
            }
        }
        return changes;
    }

    private static BoardKey key(Evaluation evaluation, String id) {
        return BoardKey.of(
                initiative(evaluation, id),
                evaluation.benefitsOf(id),
                evaluation.doubleCounted(),
                evaluation.surroundings());
    }

    private static Initiative initiative(Evaluation evaluation, String id) {
        return Objects.requireNonNull(evaluation.surroundings().initiatives().get(id));
    }

    private static Stream<Missing> missing(Evaluation evaluation, String id, BoardKey key) {
        Initiative initiative = initiative(evaluation, id);
        var policy = evaluation.surroundings().policy();
        WeighedCase weighed = WeighedCase.of(
                initiative, evaluation.benefitsOf(id), evaluation.doubleCounted(), policy, evaluation.day());
        return policy.conclude(weighed.state(), weighed.evidence(), evaluation.day()).stream()
                .map(conclusion -> new Missing(
                        initiative,
                        key,
                        weighed,
                        conclusion,
                        weighed.active().stream()
                                .filter(benefit -> benefit.profile().role() == BenefitRole.PRIMARY)
                                .toList()));
    }

    /** The histories of all primaries from one read, as they were when they were weighed. */
    private Map<String, BenefitFacts> facts(Evaluation evaluation, List<Missing> missing) {
        var surroundings = evaluation.surroundings();
        Map<String, BenefitHead> heads = new LinkedHashMap<>();
        missing.stream()
                .flatMap(one -> one.primaries().stream())
                .forEach(benefit -> heads.put(benefit.head().id(), benefit.head()));
        Map<String, BenefitFacts> facts = new HashMap<>();
        if (!heads.isEmpty()) {
            Moment then = Moment.at(evaluation.position(), evaluation.day());
            Map<String, Benefit> loaded = views.read(
                            View.PORTFOLIO, then, tables -> benefits.load(tables, heads.values()))
                    .value();
            loaded.forEach((id, benefit) -> {
                BenefitHead head = Objects.requireNonNull(heads.get(id));
                facts.put(
                        id,
                        KnownFacts.of(
                                benefit,
                                Objects.requireNonNull(surroundings.indicator(head)),
                                surroundings.pauses(head)));
            });
        }
        return facts;
    }

    private static Change change(Evaluation evaluation, Missing one, Map<String, BenefitFacts> facts) {
        return evaluation
                .surroundings()
                .policy()
                .change(
                        one.weighed().state(),
                        one.weighed().evidence(),
                        one.primaries().stream()
                                .map(benefit -> Objects.requireNonNull(
                                        facts.get(benefit.head().id())))
                                .toList(),
                        evaluation.day(),
                        one.conclusion().outcome());
    }
}
