package se.nyttospar.events.organisation;

import java.time.LocalDate;

/** A division or unit is called something else from a day on. */
public record PartRenamed(Part part, String id, String name, LocalDate from) implements PartEvent {}
