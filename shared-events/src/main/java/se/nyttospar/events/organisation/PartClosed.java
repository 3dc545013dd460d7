package se.nyttospar.events.organisation;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** A division or unit is closed after its last day; nothing takes its place. */
public record PartClosed(
        Part part, String id, LocalDate lastDay, @FreeText String reason) implements PartEvent {}
