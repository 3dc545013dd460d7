package se.nyttospar.events.framework;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/**
 * A goal framework takes no new initiatives and benefits.
 *
 * @param lastDay its last day in force
 */
public record FrameworkRetired(
        String frameworkId, LocalDate lastDay, @FreeText String reason) implements FrameworkEvent {}
