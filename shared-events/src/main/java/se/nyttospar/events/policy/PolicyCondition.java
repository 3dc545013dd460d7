package se.nyttospar.events.policy;

/** The words that rules are made of; what they mean is fixed, which of them decide and in which order is policy. */
public enum PolicyCondition {
    /** A use of AI that the law prohibits. */
    AI_PROHIBITED,
    /** AI on hold, a red risk, or harm by a safety-critical benefit. */
    ON_HOLD_OR_HARMFUL,
    /** Something of "effect before effort" is missing. */
    GATE_INCOMPLETE,
    NO_PRIMARY_BENEFIT,
    /** Values of a primary benefit have been missing for so long that nobody follows it. */
    PRIMARY_ABANDONED,
    /** A primary benefit is stale or without baseline, or a safety-critical one is not watched. */
    EFFECT_UNKNOWN,
    /** A balancing benefit that is not safety-critical is worse and stays so. */
    BALANCING_WORSE,
    /** A primary benefit is worse and stays so. */
    PRIMARY_WORSE,
    /** The effect is not to be seen yet, or there are too few points to judge it by. */
    TOO_EARLY_TO_JUDGE,
    /** No effect and a dead economy, or decision time after an adjustment without effect and without economy. */
    HOPELESS,
    /** No effect, and an economy that speaks against going on. */
    NO_EFFECT_AND_UNECONOMIC,
    /** Everything that scaling up asks for. */
    READY_TO_SCALE_UP,
    /** An effect that falls short, or none although there are points enough. */
    DISAPPOINTING,
    ALWAYS
}
