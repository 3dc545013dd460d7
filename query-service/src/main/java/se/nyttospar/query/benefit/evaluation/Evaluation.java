package se.nyttospar.query.benefit.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.nyttospar.query.benefit.Judgement;
import se.nyttospar.query.benefit.Judgements.Surroundings;
import se.nyttospar.query.evidence.policy.EffectClaim;

/**
 * Every initiative and every benefit, weighed, at one moment and by one policy. Nothing in it changes any more.
 *
 * @param position every event up to it counts
 * @param surroundings catalogue, initiatives, day and policy
 * @param benefits judgements by the id of the benefit, retired ones too
 * @param doubleCounted places where more than the whole of an effect is claimed
 * @param worked what has been worked out from it
 */
public record Evaluation(
        long position,
        Surroundings surroundings,
        SortedMap<String, Judgement> benefits,
        Set<EffectClaim.Place> doubleCounted,
        Cache<Object, Object> worked) {
    private static final int WORKED = 500;

    Evaluation(
            long position,
            Surroundings surroundings,
            SortedMap<String, Judgement> benefits,
            Set<EffectClaim.Place> doubleCounted) {
        this(
                position,
                surroundings,
                benefits,
                doubleCounted,
                Caffeine.newBuilder().maximumSize(WORKED).build());
    }

    /** What periods, dates and deadlines are held against. */
    public LocalDate day() {
        return surroundings.day();
    }

    /** The benefits of an initiative, in order of id. */
    public List<Judgement> benefitsOf(String initiativeId) {
        return byInitiative().getOrDefault(initiativeId, List.of());
    }

    private Map<String, List<Judgement>> byInitiative() {
        return once(
                Evaluation.class,
                () -> benefits.values().stream()
                        .filter(benefit -> benefit.head().initiativeId() != null)
                        .collect(Collectors.groupingBy(
                                benefit -> String.valueOf(benefit.head().initiativeId()))));
    }

    /**
     * Works something out from the evaluation, the first time that it is asked for.
     *
     * @param question tells apart what is asked; always answered with the same kind of thing
     */
    @SuppressWarnings("unchecked") // a question is always answered with the same kind of thing
    public <T> T once(Object question, Supplier<T> answer) {
        Object known = worked.getIfPresent(question);
        if (known == null) {
            known = answer.get();
            worked.put(question, known);
        }
        return (T) known;
    }

    /** The same at a later position, when nothing has happened that it follows from. */
    Evaluation unchangedAt(long later) {
        return new Evaluation(later, surroundings, benefits, doubleCounted, worked);
    }
}
