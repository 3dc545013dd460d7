package se.nyttospar.events.envelope;

import java.time.Instant;
import se.nyttospar.events.DomainEvent;

/**
 * An event with its place in the log.
 *
 * @param id unique id of the event
 * @param stream the stream that it belongs to
 * @param sequence its number in the stream, from 0, without gaps
 * @param position its global position in the event store; increasing, with gaps
 * @param time when it was recorded
 * @param actor pseudonymous id of whoever caused it
 */
public record EventEnvelope(
        String id, String stream, long sequence, long position, Instant time, String actor, DomainEvent event) {}
