package se.nyttospar.events.catalogue;

import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the JSON of an old revision to the next one.
 *
 * @param name logical name of the event
 * @param from the revision that it reads; the result has revision {@code from + 1}
 * @param change changes the JSON in place
 */
public record Upcaster(String name, int from, Change change) {

    /** What became different between two revisions. */
    @FunctionalInterface
    public interface Change {
        void applyTo(ObjectNode event);
    }
}
