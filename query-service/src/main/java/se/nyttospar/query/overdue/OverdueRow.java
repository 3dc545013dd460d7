package se.nyttospar.query.overdue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.evidence.benefit.Freshness;

/**
 * Something that should have been done.
 *
 * @param title of the benefit or the initiative
 * @param owner pseudonymous id: the benefit's owner, or else the initiative's from operations
 * @param since the day from which it was due, or from which it has waited
 * @param freshness of a measurement
 * @param values periods that are missing, or values that nobody has validated
 * @param firstPeriod the first of them
 * @param lastPeriod the last of them
 * @param decisionId of an adjustment
 */
public record OverdueRow(
        Kind kind,
        String divisionId,
        @Nullable String initiativeId,
        @Nullable String benefitId,
        String title,
        @Nullable String owner,
        LocalDate since,
        long daysLate,
        @Nullable Freshness freshness,
        @Nullable Integer values,
        @Nullable String firstPeriod,
        @Nullable String lastPeriod,
        @Nullable String decisionId) {

    /** What should have been done. */
    public enum Kind {
        /** Values are due and missing. */
        MEASUREMENT,
        /** A decision point has come without a decision. */
        DECISION_POINT,
        /** Values have been reported that nobody has validated. */
        VALIDATION,
        /** It was decided to adjust something, and nobody has said that it was done. */
        ADJUSTMENT
    }

    /** The latest first. */
    static final Comparator<OverdueRow> LATEST_FIRST = Comparator.comparing(OverdueRow::since)
            .thenComparing(OverdueRow::kind)
            .thenComparing(row -> String.valueOf(row.initiativeId()))
            .thenComparing(row -> String.valueOf(row.benefitId()))
            .thenComparing(row -> String.valueOf(row.decisionId()));

    static long days(LocalDate since, LocalDate day) {
        return ChronoUnit.DAYS.between(since, day);
    }
}
