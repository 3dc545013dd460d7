package se.nyttospar.events.initiative;

/** What is noted about an initiative along the way. */
public sealed interface LedgerEvent extends InitiativeEvent
        permits CostRecorded,
                CostCorrected,
                CostRetracted,
                IncidentReported,
                IncidentClosed,
                OpinionGiven,
                LessonRecorded {}
