package se.nyttospar.events.catalogue;

import se.nyttospar.events.DomainEvent;

/**
 * The contract of one kind of event.
 *
 * @param name logical name that the store and the topic carry, for example {@code benefit.effect-measured}
 * @param revision revision of its shape, from 1
 * @param event the record that holds the newest revision
 */
public record EventType(String name, int revision, Class<? extends DomainEvent> event) {}
