package se.nyttospar.query.evidence.benefit;

import se.nyttospar.events.time.Period;

/** Someone's word that the values up to and including a period are right. */
public record Validation(Period through, String actor, long position, String eventId) {

    boolean covers(Period period, Measurement measurement) {
        return period.compareTo(through) <= 0
                && measurement.position() < position
                && !measurement.reporter().equals(actor);
    }
}
