package se.nyttospar.events.policy;

import se.nyttospar.events.FreeText;

/** A version will not be gone by; it never was in force. */
public record PolicyWithdrawn(int version, @FreeText String reason) implements PolicyEvent {}
