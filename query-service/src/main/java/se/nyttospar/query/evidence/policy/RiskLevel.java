package se.nyttospar.query.evidence.policy;

/** How serious the worst of some risks is. */
public enum RiskLevel {
    GREEN,
    AMBER,
    RED,
    /** Nothing was assessed. */
    MISSING
}
