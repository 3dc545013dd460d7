package se.nyttospar.events.redaction;

import se.nyttospar.events.DomainEvent;

/** What happens to the texts of a stream of any kind. */
public sealed interface RedactionEvent extends DomainEvent, Redaction permits RedactionCarriedOut {

    @Override
    String stream();
}
