package se.nyttospar.query.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looks at one initiative as it was known at earlier moments. */
interface Hindsight {

    /**
     * What was known.
     *
     * @param position every event up to it was known, none after
     * @param policyVersion the version to weigh by; the one in force at that moment when null
     */
    Known at(long position, LocalDate day, @Nullable Integer policyVersion);

    /** Whether a version of the policy had been published before the event at a position. */
    boolean knows(int policyVersion, long before);
}
