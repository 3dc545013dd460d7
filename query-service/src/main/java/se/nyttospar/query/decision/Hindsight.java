package se.nyttospar.query.decision;

import java.time.LocalDate;

/** Looks at an initiative as it was known at an earlier moment. */
@FunctionalInterface
interface Hindsight {

    /** @param position every event up to it was known, none after */
    Known at(String initiativeId, long position, LocalDate day);
}
