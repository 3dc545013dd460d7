package se.nyttospar.query.catalogue;

/** Where a version of the policy stands on a day. */
public enum PolicyState {
    /** It can be evaluated; nobody has adopted it. */
    PUBLISHED,
    /** Its first day in force is still to come. */
    ADOPTED,
    IN_FORCE,
    /** Another one is in force in its place. */
    REPLACED,
    WITHDRAWN
}
