package se.nyttospar.events.organisation;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/**
 * A division or unit goes into another one after its last day.
 *
 * @param into the one that goes on, of the same kind
 */
public record PartMerged(
        Part part,
        String id,
        String into,
        LocalDate lastDay,
        @FreeText String reason) implements PartEvent {}
