package se.nyttospar.events.organisation;

import java.time.LocalDate;

/** A division or unit is closed after its last day; nothing takes its place. */
public record PartClosed(Part part, String id, LocalDate lastDay, String reason) implements PartEvent {}
