package se.nyttospar.query.benefit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
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
 * @param definedBy id of the event that defined it
 * @param defined when
 * @param goLives the recorded day, corrections applied
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
        SortedMap<Period, Value> values) {

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
}
