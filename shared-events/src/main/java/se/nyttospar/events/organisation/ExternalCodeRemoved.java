package se.nyttospar.events.organisation;

import java.time.LocalDate;

/** Another system calls a division or unit so no more after a day. */
public record ExternalCodeRemoved(Part part, String id, ExternalCode code, LocalDate lastDay) implements PartEvent {}
