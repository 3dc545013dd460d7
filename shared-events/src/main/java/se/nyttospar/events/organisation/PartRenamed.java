package se.nyttospar.events.organisation;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** A division or unit is called something else from a day on. */
public record PartRenamed(Part part, String id, @FreeText String name, LocalDate from) implements PartEvent {}
