package se.nyttospar.query.evidence.policy;

import java.time.LocalDate;

/**
 * What was known, and when.
 *
 * @param position P: every event up to it counts, none after
 * @param day D, in the time zone of the region
 */
public record AsOf(long position, LocalDate day) {}
