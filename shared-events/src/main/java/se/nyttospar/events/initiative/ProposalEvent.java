package se.nyttospar.events.initiative;

/** What an initiative is, who owns it, and that it is being looked into. */
public sealed interface ProposalEvent extends InitiativeEvent
        permits InitiativeProposed, InitiativeDescribed, OwnersAppointed, AssessmentBegun {}
