package se.nyttospar.events.policy;

/** What can give a rule another outcome. */
public enum PolicyCircumstance {
    /** Every primary benefit has come to the day from which an effect is to be seen. */
    EFFECT_STARTED,
    /** Too little used to judge, or not acting is riskier. */
    TOO_EARLY_TO_STOP,
    IN_OPERATION
}
