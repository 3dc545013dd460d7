package se.nyttospar.events.organisation;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.FreeText;

/**
 * A division or unit is split into others after its last day.
 *
 * @param into the ones that take over, of the same kind
 */
public record PartSplit(
        Part part,
        String id,
        List<String> into,
        LocalDate lastDay,
        @FreeText String reason) implements PartEvent {}
