package se.nyttospar.events.initiative.ledger;

/** How badly someone was hurt. */
public enum Harm {
    NONE,
    MINOR,
    MODERATE,
    SERIOUS,
    DEATH
}
