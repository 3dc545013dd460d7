package se.nyttospar.query.evidence.policy;

/** Whether the use of AI stands in the way. */
public enum AiGate {
    /** Nothing stands in the way, also where no AI is used. */
    OK,
    /** Suspended, or something that class and stage require is missing. */
    HOLD,
    PROHIBITED
}
