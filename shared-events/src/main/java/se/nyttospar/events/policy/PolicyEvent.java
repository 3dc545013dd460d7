package se.nyttospar.events.policy;

import se.nyttospar.events.DomainEvent;

/** What happens to a version of the policy. */
public sealed interface PolicyEvent extends DomainEvent permits PolicyPublished, PolicyAdopted, PolicyWithdrawn {

    String FAMILY = "policy";

    int version();

    @Override
    default String stream() {
        return FAMILY + ':' + version();
    }
}
