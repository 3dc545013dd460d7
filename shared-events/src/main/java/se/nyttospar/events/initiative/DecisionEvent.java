package se.nyttospar.events.initiative;

/** What is planned, reported and decided for an initiative's decision points. */
public sealed interface DecisionEvent extends InitiativeEvent
        permits DecisionPointPlanned, StandingReported, DecisionTaken, AdjustmentCarriedOut {}
