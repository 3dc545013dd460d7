package se.nyttospar.events.benefit;

/** What a benefit is for its initiative. */
public enum BenefitRole {
    /** What the initiative is judged by; its indicator is never neutral. */
    PRIMARY,
    SECONDARY,
    /** Something that must not become worse meanwhile (a dis-benefit). */
    BALANCING,
    /** Whether the change is used at all. */
    ADOPTION
}
