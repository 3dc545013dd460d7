package se.nyttospar.events.initiative;

/** What happens to an initiative's use of AI. */
public sealed interface AiEvent extends InitiativeEvent permits AiProfiled, AiUseSuspended, AiUseResumed {}
