package se.nyttospar.events.reference;

import se.nyttospar.events.FreeText;

/** A reference is not to be compared with any more. */
public record ReferenceWithdrawn(
        String referenceId, @FreeText String reason) implements ReferenceEvent {}
