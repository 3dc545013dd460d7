package se.nyttospar.events.organisation;

import java.time.LocalDate;

/** Another system calls a division or unit so from a day on. */
public record ExternalCodeAdded(Part part, String id, ExternalCode code, LocalDate from) implements PartEvent {}
