package se.nyttospar.events;

/**
 * A fact that has happened. Facts are never changed; a correction is a fact of its own.
 *
 * <p>Each family of facts is a sealed interface in its own package; the catalogue lists every kind.
 */
public interface DomainEvent {

    /** The stream whose order the fact belongs to: {@code family:id}, for example {@code benefit:waiting-time-er}. */
    String stream();
}
