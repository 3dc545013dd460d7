package se.nyttospar.query.evidence.policy;

/** Inputs of an initiative that come from its own events, for naming those events. */
public enum InitiativeInput {
    ECONOMY,
    RISK,
    ALTERNATIVE_RISK,
    AI_GATE,
    GATE,
    DUE,
    ADJUSTED,
    DOUBLE_COUNTED,
    UNPRICED_ACCEPTED
}
