package se.nyttospar.events.initiative;

/** What happens to an initiative's risk assessment. */
public sealed interface RiskEvent extends InitiativeEvent permits RisksAssessed, RiskAccepted {}
