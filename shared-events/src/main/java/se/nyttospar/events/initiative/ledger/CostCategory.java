package se.nyttospar.events.initiative.ledger;

/** What money was spent on. */
public enum CostCategory {
    PERSONNEL,
    CONSULTANTS,
    LICENCES,
    EQUIPMENT,
    TRAINING,
    INTEGRATION,
    OPERATION,
    OTHER
}
