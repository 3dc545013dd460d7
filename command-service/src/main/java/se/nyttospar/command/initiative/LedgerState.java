package se.nyttospar.command.initiative;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import se.nyttospar.events.initiative.CostCorrected;
import se.nyttospar.events.initiative.CostRecorded;
import se.nyttospar.events.initiative.CostRetracted;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.LedgerEvent;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.initiative.OpinionGiven;
import se.nyttospar.events.initiative.ledger.ActualCost;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.Lesson;
import se.nyttospar.events.initiative.ledger.Opinion;

/** What has been noted about an initiative, by id; costs as they were last corrected. */
record LedgerState(
        PMap<String, ActualCost> costs,
        PSet<String> retracted,
        PMap<String, Incident> incidents,
        PMap<String, IncidentClosed> closed,
        PMap<String, Opinion> opinions,
        PMap<String, Lesson> lessons) {

    static final LedgerState EMPTY = new LedgerState(
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty());

    LedgerState after(LedgerEvent event) {
        return switch (event) {
            case CostRecorded recorded -> with(costs.plus(recorded.costId(), recorded.cost()), retracted);
            case CostCorrected corrected -> with(costs.plus(corrected.costId(), corrected.cost()), retracted);
            case CostRetracted gone -> with(costs, retracted.plus(gone.costId()));
            case IncidentReported reported ->
                with(incidents.plus(reported.incidentId(), reported.incident()), closed, opinions);
            case IncidentClosed settled -> with(incidents, closed.plus(settled.incidentId(), settled), opinions);
            case OpinionGiven given -> with(incidents, closed, opinions.plus(given.opinionId(), given.opinion()));
            case LessonRecorded learned ->
                new LedgerState(
                        costs,
                        retracted,
                        incidents,
                        closed,
                        opinions,
                        lessons.plus(learned.lessonId(), learned.lesson()));
        };
    }

    private LedgerState with(PMap<String, ActualCost> costs, PSet<String> retracted) {
        return new LedgerState(costs, retracted, incidents, closed, opinions, lessons);
    }

    private LedgerState with(
            PMap<String, Incident> incidents, PMap<String, IncidentClosed> closed, PMap<String, Opinion> opinions) {
        return new LedgerState(costs, retracted, incidents, closed, opinions, lessons);
    }
}
