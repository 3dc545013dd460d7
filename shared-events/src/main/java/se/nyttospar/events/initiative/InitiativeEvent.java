package se.nyttospar.events.initiative;

import se.nyttospar.events.DomainEvent;

/** What happens to an initiative. */
public sealed interface InitiativeEvent extends DomainEvent
        permits InitiativeProposed,
                InitiativeDescribed,
                OwnersAppointed,
                AssessmentBegun,
                CalculationSubmitted,
                CalculationYearClosed,
                RisksAssessed,
                RiskAccepted,
                AiProfiled,
                AiUseSuspended,
                AiUseResumed,
                CostRecorded,
                CostCorrected,
                CostRetracted,
                IncidentReported,
                IncidentClosed,
                OpinionGiven,
                StandingReported,
                DecisionPointPlanned,
                DecisionTaken,
                AdjustmentCarriedOut,
                TextRedacted {

    String FAMILY = "initiative";

    String initiativeId();

    @Override
    default String stream() {
        return FAMILY + ':' + initiativeId();
    }
}
