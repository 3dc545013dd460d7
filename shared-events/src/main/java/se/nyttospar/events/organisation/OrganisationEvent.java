package se.nyttospar.events.organisation;

import se.nyttospar.events.DomainEvent;

/** What happens to the parts of the region. */
public sealed interface OrganisationEvent extends DomainEvent
        permits DivisionRegistered, UnitRegistered, UnitMoved, PartEvent {}
