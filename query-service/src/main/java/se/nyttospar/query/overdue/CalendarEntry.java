package se.nyttospar.query.overdue;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something on a day of a calendar, without any person.
 *
 * @param uid the same for as long as it is the same thing
 */
record CalendarEntry(String uid, LocalDate date, String summary, String category) {

    static CalendarEntry of(OverdueRow row) {
        String about = row.benefitId() == null ? String.valueOf(row.initiativeId()) : row.benefitId();
        String which = switch (row.kind()) {
            case MEASUREMENT, VALIDATION -> String.valueOf(row.firstPeriod());
            case DECISION_POINT -> row.since().toString();
            case ADJUSTMENT -> String.valueOf(row.decisionId());
        };
        return new CalendarEntry(
                uid("overdue", row.kind(), about + "-" + which),
                row.since(),
                summary(row),
                row.kind().name());
    }

    static CalendarEntry of(WheelRow row) {
        String key = row.kind() == WheelRow.Kind.REPORTING ? row.key() + "-" + row.date() : row.key();
        return new CalendarEntry(
                uid("year-wheel", row.kind(), key),
                row.date(),
                summary(row),
                row.kind().name());
    }

    private static String uid(String feed, Enum<?> kind, String key) {
        return "%s-%s-%s@nyttospar".formatted(feed, kind.name(), key).toLowerCase(Locale.ROOT);
    }

    private static String summary(OverdueRow row) {
        return switch (row.kind()) {
            case MEASUREMENT -> "Mätning saknas / measurement missing: %s (%s)".formatted(row.title(), periods(row));
            case VALIDATION ->
                "Värden väntar på validering / values wait for validation: %s (%s)"
                        .formatted(row.title(), periods(row));
            case DECISION_POINT -> "Beslut saknas / decision missing: %s".formatted(row.title());
            case ADJUSTMENT -> "Justering inte genomförd / adjustment not carried out: %s".formatted(row.title());
        };
    }

    private static String periods(OverdueRow row) {
        String first = String.valueOf(row.firstPeriod());
        return first.equals(row.lastPeriod()) ? first : first + "–" + row.lastPeriod();
    }

    private static String summary(WheelRow row) {
        return switch (row.kind()) {
            case REPORTING ->
                "Rapportering / reporting: %s, %s (%d)".formatted(row.period(), row.divisionId(), row.benefits());
            case DECISION_POINT -> "Beslutspunkt / decision point: %s".formatted(row.title());
            case TARGET -> "Målvärde / target: %s".formatted(row.title());
            case FRAMEWORK_DEADLINE -> "Effektmål / effect goal: %s".formatted(row.title());
        };
    }
}
