package se.nyttospar.query.overdue;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.time.Frequency;

/**
 * Something that is due on a day of the year.
 *
 * @param divisionId left out for a goal of the framework
 * @param frequency of values to report
 * @param period that is to be reported
 * @param benefits how many benefits are to be reported
 * @param goalId effect goal of the framework
 * @param title of the benefit, initiative or goal; left out where values of several benefits are to be reported
 */
public record WheelRow(
        LocalDate date,
        Kind kind,
        @Nullable String divisionId,
        @Nullable Frequency frequency,
        @Nullable String period,
        @Nullable Integer benefits,
        @Nullable String initiativeId,
        @Nullable String benefitId,
        @Nullable String frameworkId,
        @Nullable String goalId,
        @Nullable String title) {

    /** What is due. */
    public enum Kind {
        /** The last day on which values are in time: the last day of the period and the reporting lag. */
        REPORTING,
        DECISION_POINT,
        /** A benefit is to have reached its target. */
        TARGET,
        /** An effect goal of the framework is to have been reached. */
        FRAMEWORK_DEADLINE
    }

    /** By day; what falls on the same day always in the same order. */
    static final Comparator<WheelRow> BY_DAY = Comparator.comparing(WheelRow::date)
            .thenComparing(WheelRow::kind)
            .thenComparing(row -> String.valueOf(row.divisionId()))
            .thenComparing(WheelRow::key);

    static WheelRow reporting(LocalDate date, String divisionId, Frequency frequency, String period, int benefits) {
        return new WheelRow(
                date, Kind.REPORTING, divisionId, frequency, period, benefits, null, null, null, null, null);
    }

    static WheelRow decisionPoint(LocalDate date, String divisionId, String initiativeId, String title) {
        return new WheelRow(
                date, Kind.DECISION_POINT, divisionId, null, null, null, initiativeId, null, null, null, title);
    }

    static WheelRow target(
            LocalDate date, String divisionId, @Nullable String initiativeId, String benefitId, String title) {
        return new WheelRow(
                date, Kind.TARGET, divisionId, null, null, null, initiativeId, benefitId, null, null, title);
    }

    static WheelRow deadline(LocalDate date, String frameworkId, String goalId, LocalText name) {
        return new WheelRow(
                date, Kind.FRAMEWORK_DEADLINE, null, null, null, null, null, null, frameworkId, goalId, name.sv());
    }

    /** What tells it apart from others of its kind, whatever changes about its date. */
    String key() {
        return switch (kind) {
            case REPORTING -> "%s-%s-%s".formatted(divisionId, frequency, period);
            case DECISION_POINT -> "%s-%s".formatted(initiativeId, date);
            case TARGET -> String.valueOf(benefitId);
            case FRAMEWORK_DEADLINE -> "%s-%s".formatted(frameworkId, goalId);
        };
    }
}
