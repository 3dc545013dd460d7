package se.nyttospar.events.policy;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/**
 * A version is to be gone by from a day on.
 *
 * @param from first day in force, after the day of the adoption
 * @param check what it was held against before
 */
public record PolicyAdopted(
        int version, LocalDate from, @FreeText String reason, PolicyCheck check) implements PolicyEvent {}
