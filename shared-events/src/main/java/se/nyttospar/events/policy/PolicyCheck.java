package se.nyttospar.events.policy;

import java.time.LocalDate;

/**
 * A comparison of two versions over the whole past, cited so that it can be made again.
 *
 * @param against version that it was compared with
 * @param position every event up to it was known
 * @param day the day that it was made for
 * @param digest SHA-256 in hexadecimal over the list of what would change
 */
public record PolicyCheck(int against, long position, LocalDate day, String digest) {}
