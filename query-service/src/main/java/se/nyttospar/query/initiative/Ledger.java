package se.nyttospar.query.initiative;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.ledger.ActualCost;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.Lesson;
import se.nyttospar.events.initiative.ledger.Opinion;
import se.nyttospar.events.initiative.ledger.StandingReport;

/**
 * What has been noted about an initiative along the way.
 *
 * @param costs as last corrected, without those retracted
 * @param standings the last report for each decision point
 */
public record Ledger(
        List<CostEntry> costs,
        List<IncidentEntry> incidents,
        List<OpinionEntry> opinions,
        List<LessonEntry> lessons,
        List<StandingReport> standings) {

    /** A cost and its id. */
    public record CostEntry(String id, ActualCost cost) {}

    /** An incident, and what was done about it when that is done. */
    public record IncidentEntry(
            String id, Incident incident, @Nullable IncidentClosed closed) {}

    /** An opinion and its id. */
    public record OpinionEntry(String id, Opinion opinion) {}

    /** A lesson and its id. */
    public record LessonEntry(String id, Lesson lesson) {}

    /** What it has cost so far. */
    public BigDecimal spent() {
        return costs.stream().map(entry -> entry.cost().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
