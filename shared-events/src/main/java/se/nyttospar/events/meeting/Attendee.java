package se.nyttospar.events.meeting;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * Someone who took part in a meeting. Never a name.
 *
 * @param actor pseudonymous id, where the person has one
 */
public record Attendee(
        AttendeeRole role, @FreeText @Nullable String actor) {}
