package se.nyttospar.events.reference;

/** A reference is not to be compared with any more. */
public record ReferenceWithdrawn(String referenceId, String reason) implements ReferenceEvent {}
