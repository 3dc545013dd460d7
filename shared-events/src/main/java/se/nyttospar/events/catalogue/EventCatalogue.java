package se.nyttospar.events.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitRetired;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.GoLiveCorrected;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.GroupMeasurementCorrected;
import se.nyttospar.events.benefit.GroupMeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.benefit.MeasurementRetracted;
import se.nyttospar.events.benefit.MeasurementsValidated;
import se.nyttospar.events.benefit.TargetRevised;
import se.nyttospar.events.benefit.UnitGoLiveCorrected;
import se.nyttospar.events.benefit.UnitWentLive;
import se.nyttospar.events.benefit.UnusualValueConfirmed;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.LinkRemoved;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeRemoved;
import se.nyttospar.events.effectchain.NodesLinked;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumRevised;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.FrameworkRetired;
import se.nyttospar.events.framework.FrameworkRevised;
import se.nyttospar.events.indicator.IndicatorDefined;
import se.nyttospar.events.indicator.IndicatorRevised;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.CalculationYearClosed;
import se.nyttospar.events.initiative.CostCorrected;
import se.nyttospar.events.initiative.CostRecorded;
import se.nyttospar.events.initiative.CostRetracted;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.InitiativeDescribed;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.LessonRecorded;
import se.nyttospar.events.initiative.OpinionGiven;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.RiskAccepted;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.StandingReported;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.events.meeting.AgendaRevised;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.meeting.MeetingCancelled;
import se.nyttospar.events.meeting.MeetingHeld;
import se.nyttospar.events.meeting.MinutesCorrected;
import se.nyttospar.events.organisation.DivisionRegistered;
import se.nyttospar.events.organisation.ExternalCodeAdded;
import se.nyttospar.events.organisation.ExternalCodeRemoved;
import se.nyttospar.events.organisation.PartClosed;
import se.nyttospar.events.organisation.PartMerged;
import se.nyttospar.events.organisation.PartRenamed;
import se.nyttospar.events.organisation.PartSplit;
import se.nyttospar.events.organisation.UnitMoved;
import se.nyttospar.events.organisation.UnitRegistered;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.policy.PolicyWithdrawn;
import se.nyttospar.events.portfolio.PortfolioClosed;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioRevised;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.ClaimWithdrawn;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.redaction.RedactionCarriedOut;
import se.nyttospar.events.reference.ReferenceImported;
import se.nyttospar.events.reference.ReferenceWithdrawn;

/** Every kind of event. A name is never used again for something else, and a changed shape gets the next revision. */
public final class EventCatalogue {

    public static final List<EventType> TYPES = List.of(
            new EventType("framework.published", 2, FrameworkPublished.class),
            new EventType("framework.revised", 1, FrameworkRevised.class),
            new EventType("framework.retired", 1, FrameworkRetired.class),
            new EventType("organisation.division-registered", 1, DivisionRegistered.class),
            new EventType("organisation.unit-registered", 1, UnitRegistered.class),
            new EventType("organisation.part-renamed", 1, PartRenamed.class),
            new EventType("organisation.part-closed", 1, PartClosed.class),
            new EventType("organisation.part-merged", 1, PartMerged.class),
            new EventType("organisation.part-split", 1, PartSplit.class),
            new EventType("organisation.unit-moved", 1, UnitMoved.class),
            new EventType("organisation.external-code-added", 1, ExternalCodeAdded.class),
            new EventType("organisation.external-code-removed", 1, ExternalCodeRemoved.class),
            new EventType("forum.formed", 1, ForumFormed.class),
            new EventType("forum.revised", 1, ForumRevised.class),
            new EventType("forum.closed", 1, ForumClosed.class),
            new EventType("portfolio.formed", 1, PortfolioFormed.class),
            new EventType("portfolio.revised", 1, PortfolioRevised.class),
            new EventType("portfolio.closed", 1, PortfolioClosed.class),
            new EventType("indicator.defined", 2, IndicatorDefined.class),
            new EventType("indicator.revised", 1, IndicatorRevised.class),
            new EventType("initiative.proposed", 1, InitiativeProposed.class),
            new EventType("initiative.decision-point-planned", 1, DecisionPointPlanned.class),
            new EventType("initiative.decision-taken", 1, DecisionTaken.class),
            new EventType("initiative.adjustment-carried-out", 1, AdjustmentCarriedOut.class),
            new EventType("initiative.described", 1, InitiativeDescribed.class),
            new EventType("initiative.owners-appointed", 1, OwnersAppointed.class),
            new EventType("initiative.assessment-begun", 1, AssessmentBegun.class),
            new EventType("initiative.calculation-submitted", 1, CalculationSubmitted.class),
            new EventType("initiative.calculation-year-closed", 1, CalculationYearClosed.class),
            new EventType("initiative.risks-assessed", 1, RisksAssessed.class),
            new EventType("initiative.risk-accepted", 1, RiskAccepted.class),
            new EventType("initiative.ai-profiled", 1, AiProfiled.class),
            new EventType("initiative.ai-use-suspended", 1, AiUseSuspended.class),
            new EventType("initiative.ai-use-resumed", 1, AiUseResumed.class),
            new EventType("initiative.cost-recorded", 1, CostRecorded.class),
            new EventType("initiative.cost-corrected", 1, CostCorrected.class),
            new EventType("initiative.cost-retracted", 1, CostRetracted.class),
            new EventType("initiative.incident-reported", 1, IncidentReported.class),
            new EventType("initiative.incident-closed", 1, IncidentClosed.class),
            new EventType("initiative.opinion-given", 1, OpinionGiven.class),
            new EventType("initiative.standing-reported", 1, StandingReported.class),
            new EventType("initiative.text-redacted", 1, TextRedacted.class),
            new EventType("benefit.defined", 2, BenefitDefined.class),
            new EventType("benefit.went-live", 1, WentLive.class),
            new EventType("benefit.go-live-corrected", 1, GoLiveCorrected.class),
            new EventType("benefit.effect-measured", 1, EffectMeasured.class),
            new EventType("benefit.measurement-corrected", 1, MeasurementCorrected.class),
            new EventType("benefit.measurement-retracted", 1, MeasurementRetracted.class),
            new EventType("benefit.measurements-validated", 1, MeasurementsValidated.class),
            new EventType("benefit.rebased", 1, BenefitRebased.class),
            new EventType("benefit.retired", 1, BenefitRetired.class),
            new EventType("benefit.revised", 2, BenefitRevised.class),
            new EventType("benefit.target-revised", 1, TargetRevised.class),
            new EventType("benefit.unit-went-live", 1, UnitWentLive.class),
            new EventType("benefit.unit-go-live-corrected", 1, UnitGoLiveCorrected.class),
            new EventType("benefit.unusual-value-confirmed", 1, UnusualValueConfirmed.class),
            new EventType("benefit.group-measured", 1, GroupMeasured.class),
            new EventType("benefit.group-measurement-corrected", 1, GroupMeasurementCorrected.class),
            new EventType("benefit.group-measurement-retracted", 1, GroupMeasurementRetracted.class),
            new EventType("realised-benefit.claimed", 1, RealisationClaimed.class),
            new EventType("realised-benefit.claim-corrected", 1, ClaimCorrected.class),
            new EventType("realised-benefit.claim-withdrawn", 1, ClaimWithdrawn.class),
            new EventType("realised-benefit.validated", 1, RealisationValidated.class),
            new EventType("realised-benefit.claim-rejected", 1, ClaimRejected.class),
            new EventType("realised-benefit.reinvested", 1, RealisationReinvested.class),
            new EventType("effect-chain.opened", 1, EffectChainOpened.class),
            new EventType("effect-chain.node-added", 1, NodeAdded.class),
            new EventType("effect-chain.node-removed", 1, NodeRemoved.class),
            new EventType("effect-chain.nodes-linked", 1, NodesLinked.class),
            new EventType("effect-chain.link-removed", 1, LinkRemoved.class),
            new EventType("reference.imported", 1, ReferenceImported.class),
            new EventType("reference.withdrawn", 1, ReferenceWithdrawn.class),
            new EventType("meeting.called", 1, MeetingCalled.class),
            new EventType("meeting.agenda-revised", 1, AgendaRevised.class),
            new EventType("meeting.held", 1, MeetingHeld.class),
            new EventType("meeting.minutes-corrected", 1, MinutesCorrected.class),
            new EventType("meeting.cancelled", 1, MeetingCancelled.class),
            new EventType("initiative.lesson-recorded", 1, LessonRecorded.class),
            new EventType("policy.published", 1, PolicyPublished.class),
            new EventType("policy.adopted", 1, PolicyAdopted.class),
            new EventType("policy.withdrawn", 1, PolicyWithdrawn.class),
            new EventType("redaction.carried-out", 1, RedactionCarriedOut.class));

    private static final Map<String, EventType> BY_NAME =
            TYPES.stream().collect(toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<?>, EventType> BY_CLASS =
            TYPES.stream().collect(toUnmodifiableMap(EventType::event, Function.identity()));

    private EventCatalogue() {}

    /** The newest revision of the kind of event with this logical name. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalArgumentException when the record is missing from the catalogue */
    public static EventType of(Class<? extends DomainEvent> event) {
        EventType type = BY_CLASS.get(event);
        if (type == null) {
            throw new IllegalArgumentException("Not in the event catalogue: " + event.getName());
        }
        return type;
    }
}
