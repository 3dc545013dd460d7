package se.nyttospar.events.initiative;

import se.nyttospar.events.initiative.profile.InitiativeDescription;

/** Someone stated, or stated anew, what describes the initiative beside its proposal. */
public record InitiativeDescribed(String initiativeId, InitiativeDescription description) implements ProposalEvent {}
