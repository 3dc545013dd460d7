package se.nyttospar.command.initiative;

import java.time.LocalDate;
import se.nyttospar.events.initiative.ledger.ActualCost;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.Lesson;
import se.nyttospar.events.initiative.ledger.Opinion;

/** What can be noted about an initiative along the way. */
sealed interface LedgerCommand extends InitiativeCommand {

    /** Record what something cost. */
    record RecordCost(String initiativeId, String costId, ActualCost cost) implements LedgerCommand {}

    /** Put a recorded cost right. */
    record CorrectCost(String initiativeId, String costId, ActualCost cost, String reason) implements LedgerCommand {}

    /** Take a recorded cost away. */
    record RetractCost(String initiativeId, String costId, String reason) implements LedgerCommand {}

    /** Tell that something went wrong. */
    record ReportIncident(String initiativeId, String incidentId, Incident incident) implements LedgerCommand {}

    /** Tell that an incident has been taken care of. */
    record CloseIncident(String initiativeId, String incidentId, LocalDate date, String measures)
            implements LedgerCommand {}

    /** Pass on what an advisory forum thinks. */
    record GiveOpinion(String initiativeId, String opinionId, Opinion opinion) implements LedgerCommand {}

    /** Tell what was learned. */
    record RecordLesson(String initiativeId, String lessonId, Lesson lesson) implements LedgerCommand {}
}
