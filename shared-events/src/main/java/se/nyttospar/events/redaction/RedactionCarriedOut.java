package se.nyttospar.events.redaction;

import se.nyttospar.events.FreeText;

/** A text was taken out of an earlier event of the stream. */
public record RedactionCarriedOut(
        String stream,
        long sequence,
        String field,
        @FreeText String reason) implements RedactionEvent {}
