package se.nyttospar.command.store;

import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event and where it stands.
 *
 * @param message the event; its token says how far the log was read with it
 * @param position its own global position
 */
public record LoggedEvent(TrackedEventMessage<?> message, long position) {}
