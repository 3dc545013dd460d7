package se.nyttospar.events.initiative.ai;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/**
 * Something that is there.
 *
 * @param reference where it is kept: a case number, an address, a registration number
 * @param date the day from which it holds
 */
public record Artefact(ArtefactKind kind, @FreeText String reference, LocalDate date) {}
