package se.nyttospar.events.framework;

import java.time.LocalDate;

/**
 * A goal framework takes no new initiatives and benefits.
 *
 * @param lastDay its last day in force
 */
public record FrameworkRetired(String frameworkId, LocalDate lastDay, String reason) implements FrameworkEvent {}
