package se.nyttospar.events.initiative.ai;

/**
 * Who watches over the use, and how.
 *
 * @param overseer a function, or the pseudonymous id of a person
 */
public record HumanOversight(String overseer, String how) {}
