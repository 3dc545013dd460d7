package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.evidence.benefit.GoLive;
import se.nyttospar.query.evidence.benefit.Validation;

/**
 * A benefit with its history.
 *
 * @param sequence number of its last event
 * @param definedBy id of the event that stated its baseline: the one that defined it, or a revision
 * @param defined when
 * @param profile as last revised
 * @param goLives the recorded day, corrections applied
 * @param unitGoLives recorded days by unit, where a rollout is staged
 * @param targets targets that replaced the first, in order
 * @param values the latest value per period; retracted ones are gone
 */
public record Benefit(
        String id,
        long sequence,
        String definedBy,
        Instant defined,
        BenefitProfile profile,
        boolean retired,
        List<GoLive> goLives,
        List<Rebased> rebases,
        List<Validation> validations,
        SortedMap<String, LocalDate> unitGoLives,
        List<RevisedTarget> targets,
        SortedMap<Period, Value> values) {

    /** A target that counts from a moment on. */
    public record RevisedTarget(
            String eventId,
            Instant recorded,
            String actor,
            BenefitProfile.Target target,
            List<BenefitProfile.Milestone> milestones,
            String reason) {}

    /** A rebase and the id of its event. */
    public record Rebased(String eventId, BenefitRebased rebase) {}

    /**
     * The latest value of a period.
     *
     * @param corrected whether it replaced another
     */
    public record Value(
            Period period,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer sampleSize,
            @Nullable String source,
            @Nullable String evidence,
            @Nullable String comment,
            boolean corrected,
            String reporter,
            Instant recorded,
            long position,
            String eventId) {}

    /** Whether someone else than whoever reported it has vouched for the value since. */
    boolean validated(Value value) {
        return validations.stream()
                .anyMatch(validation -> value.period().compareTo(validation.through()) <= 0
                        && value.position() < validation.position()
                        && !value.reporter().equals(validation.actor()));
    }

    /** The same benefit without the values of periods that end after a day. */
    public Benefit until(LocalDate day) {
        if (values.isEmpty() || !values.lastKey().lastDay().isAfter(day)) {
            return this;
        }
        SortedMap<Period, Value> early = new TreeMap<>(values);
        early.keySet().removeIf(period -> period.lastDay().isAfter(day));
        return new Benefit(
                id,
                sequence,
                definedBy,
                defined,
                profile,
                retired,
                goLives,
                rebases,
                validations,
                unitGoLives,
                targets,
                early);
    }

    /** Whether too few are behind one of its values. */
    public boolean hasSmallCells(@Nullable Integer smallest) {
        return values.values().stream()
                .anyMatch(value -> SmallCells.hide(smallest, value.denominator(), value.sampleSize()));
    }
}
