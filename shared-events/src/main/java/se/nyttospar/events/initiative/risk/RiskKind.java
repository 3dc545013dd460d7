package se.nyttospar.events.initiative.risk;

/** What is at risk. */
public enum RiskKind {
    LEGAL,
    ETHICAL,
    SOCIAL,
    PATIENT_SAFETY,
    WORK_ENVIRONMENT,
    INFORMATION_SECURITY,
    EQUITY,
    SUSTAINABILITY,
    LOST_ABILITY
}
