package se.nyttospar.events.initiative.ai;

import se.nyttospar.events.FreeText;

/**
 * Who watches over the use, and how.
 *
 * @param overseer a function, or the pseudonymous id of a person
 */
public record HumanOversight(
        @FreeText String overseer, @FreeText String how) {}
