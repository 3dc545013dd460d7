package se.nyttospar.events.organisation;

import java.time.LocalDate;

/**
 * A division or unit goes into another one after its last day.
 *
 * @param into the one that goes on, of the same kind
 */
public record PartMerged(Part part, String id, String into, LocalDate lastDay, String reason) implements PartEvent {}
