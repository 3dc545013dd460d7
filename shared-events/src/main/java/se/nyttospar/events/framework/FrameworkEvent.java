package se.nyttospar.events.framework;

import se.nyttospar.events.DomainEvent;

/** What happens to a goal framework. */
public sealed interface FrameworkEvent extends DomainEvent
        permits FrameworkPublished, FrameworkRevised, FrameworkRetired {

    String FAMILY = "framework";

    String frameworkId();

    @Override
    default String stream() {
        return FAMILY + ':' + frameworkId();
    }
}
