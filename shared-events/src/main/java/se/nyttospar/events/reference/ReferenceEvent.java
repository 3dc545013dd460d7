package se.nyttospar.events.reference;

import se.nyttospar.events.DomainEvent;

/** What happens to a reference. */
public sealed interface ReferenceEvent extends DomainEvent permits ReferenceImported, ReferenceWithdrawn {

    String FAMILY = "reference";

    String referenceId();

    @Override
    default String stream() {
        return FAMILY + ':' + referenceId();
    }
}
