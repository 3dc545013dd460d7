package se.nyttospar.query.initiative;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.nyttospar.events.initiative.CostCorrected;
import se.nyttospar.events.initiative.CostRecorded;
import se.nyttospar.events.initiative.CostRetracted;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.LedgerEvent;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.initiative.OpinionGiven;
import se.nyttospar.events.initiative.StandingReported;
import se.nyttospar.events.initiative.ledger.StandingReport;
import se.nyttospar.query.initiative.Ledger.CostEntry;
import se.nyttospar.query.initiative.Ledger.IncidentEntry;
import se.nyttospar.query.initiative.Ledger.LessonEntry;
import se.nyttospar.query.initiative.Ledger.OpinionEntry;

/** Puts together what was noted along the way, event by event. */
final class LedgerAssembly {

    private final Map<String, CostEntry> costs = new LinkedHashMap<>();
    private final Map<String, IncidentEntry> incidents = new LinkedHashMap<>();
    private final Map<String, OpinionEntry> opinions = new LinkedHashMap<>();
    private final Map<String, LessonEntry> lessons = new LinkedHashMap<>();
    private final Map<LocalDate, StandingReport> standings = new TreeMap<>();

    void add(LedgerEvent event) {
        switch (event) {
            case CostRecorded recorded ->
                costs.put(recorded.costId(), new CostEntry(recorded.costId(), recorded.cost()));
            case CostCorrected corrected ->
                costs.put(corrected.costId(), new CostEntry(corrected.costId(), corrected.cost()));
            case CostRetracted retracted -> costs.remove(retracted.costId());
            case IncidentReported reported ->
                incidents.put(
                        reported.incidentId(), new IncidentEntry(reported.incidentId(), reported.incident(), null));
            case IncidentClosed closed ->
                incidents.computeIfPresent(
                        closed.incidentId(), (id, entry) -> new IncidentEntry(id, entry.incident(), closed));
            case OpinionGiven given ->
                opinions.put(given.opinionId(), new OpinionEntry(given.opinionId(), given.opinion()));
            case LessonRecorded learned ->
                lessons.put(learned.lessonId(), new LessonEntry(learned.lessonId(), learned.lesson()));
        }
    }

    void add(StandingReported event) {
        standings.put(event.report().decisionPoint(), event.report());
    }

    Ledger ledger() {
        return new Ledger(
                List.copyOf(costs.values()),
                List.copyOf(incidents.values()),
                List.copyOf(opinions.values()),
                List.copyOf(lessons.values()),
                List.copyOf(standings.values()));
    }
}
