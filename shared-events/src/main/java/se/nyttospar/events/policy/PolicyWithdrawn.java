package se.nyttospar.events.policy;

/** A version will not be gone by; it never was in force. */
public record PolicyWithdrawn(int version, String reason) implements PolicyEvent {}
