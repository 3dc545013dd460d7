package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.time.Period;

/**
 * A benefit as it is shown.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param profile as last revised
 * @param unitGoLives recorded days of go-live by unit, where a rollout is staged
 * @param targetRevisions targets that replaced the first, with their reasons, in order
 * @param latest the value of the newest period
 * @param evidence its inputs; left out while its indicator is unknown
 */
public record BenefitAnswer(
        String id,
        long version,
        boolean retired,
        BenefitProfile profile,
        SortedMap<String, LocalDate> unitGoLives,
        List<Benefit.RevisedTarget> targetRevisions,
        @Nullable LatestAnswer latest,
        @Nullable EvidenceAnswer evidence) {

    /** @param value left out when suppressed */
    public record LatestAnswer(String period, @Nullable BigDecimal value, boolean suppressed) {}

    static BenefitAnswer of(Judgement judgement) {
        Judgement.Latest latest = judgement.latest();
        boolean hidden = latest != null && latest.hidden();
        return new BenefitAnswer(
                judgement.head().id(),
                judgement.head().sequence(),
                judgement.retired(),
                judgement.profile(),
                judgement.unitGoLives(),
                judgement.targets(),
                latest == null ? null : latest(latest.period(), latest.value(), hidden),
                judgement.evidence() == null
                        ? null
                        : EvidenceAnswer.of(judgement.evidence(), hidden, judgement.small()));
    }

    private static LatestAnswer latest(Period period, BigDecimal value, boolean hidden) {
        return new LatestAnswer(period.toString(), hidden ? null : value, hidden);
    }
}
