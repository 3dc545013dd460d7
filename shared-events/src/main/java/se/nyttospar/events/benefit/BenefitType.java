package se.nyttospar.events.benefit;

/** What a benefit becomes in the books. */
public enum BenefitType {
    CASHABLE,
    CAPACITY_RELEASING,
    COST_AVOIDANCE,
    QUALITATIVE
}
