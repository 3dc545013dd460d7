package se.nyttospar.events.initiative;

import se.nyttospar.events.FreeText;
import se.nyttospar.events.redaction.Redaction;

/** How a redaction was said of initiatives before there was one event for streams of every kind. Still read, no longer written. */
public record TextRedacted(
        String initiativeId,
        long sequence,
        String field,
        @FreeText String reason) implements InitiativeEvent, Redaction {

    @Override
    public String stream() {
        return InitiativeEvent.super.stream();
    }
}
