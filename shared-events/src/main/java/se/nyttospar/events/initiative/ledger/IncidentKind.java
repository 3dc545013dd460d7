package se.nyttospar.events.initiative.ledger;

/** What went wrong. */
public enum IncidentKind {
    PATIENT_SAFETY,
    INFORMATION_SECURITY,
    PERSONAL_DATA,
    WORK_ENVIRONMENT,
    AI_BEHAVIOUR,
    OUTAGE,
    OTHER
}
