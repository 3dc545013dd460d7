package se.nyttospar.query.initiative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.AiEvent;
import se.nyttospar.events.initiative.AiProfiled;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.CalculationEvent;
import se.nyttospar.events.initiative.CalculationSubmitted;
import se.nyttospar.events.initiative.CalculationYearClosed;
import se.nyttospar.events.initiative.RiskAccepted;
import se.nyttospar.events.initiative.RiskEvent;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.calculation.BenefitCalculation;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.query.initiative.Initiative.Recorded;
import se.nyttospar.query.initiative.Statements.Acceptance;
import se.nyttospar.query.initiative.Statements.Closed;
import se.nyttospar.query.initiative.Statements.Stated;

/** Puts together what was stated, event by event. */
final class StatementsAssembly {

    private @Nullable Stated<BenefitCalculation> calculation;
    private final Map<Integer, Stated<Closed>> closed = new TreeMap<>();
    private @Nullable Stated<RiskAssessment> risks;
    private final Map<String, Stated<Acceptance>> accepted = new HashMap<>();
    private @Nullable Stated<AiProfile> ai;
    private @Nullable Stated<AiUseSuspended> suspension;
    private @Nullable Stated<AiUseResumed> resumption;

    void add(Recorded recorded, CalculationEvent event) {
        switch (event) {
            case CalculationSubmitted submitted ->
                calculation = new Stated<>(recorded.eventId(), submitted.calculation());
            case CalculationYearClosed year ->
                closed.put(year.year(), new Stated<>(recorded.eventId(), new Closed(year.year(), year.validated())));
        }
    }

    void add(Recorded recorded, RiskEvent event) {
        switch (event) {
            case RisksAssessed assessed -> {
                risks = new Stated<>(recorded.eventId(), assessed.assessment());
            }
            case RiskAccepted acceptance -> {
                Risk risk = current().get(acceptance.riskId());
                if (risk != null) {
                    accepted.put(
                            risk.riskId(),
                            new Stated<>(
                                    recorded.eventId(),
                                    new Acceptance(risk, recorded.actor(), acceptance.rationale())));
                }
            }
        }
    }

    void add(Recorded recorded, AiEvent event) {
        switch (event) {
            case AiProfiled profiled -> ai = new Stated<>(recorded.eventId(), profiled.profile());
            case AiUseSuspended suspended -> suspension = new Stated<>(recorded.eventId(), suspended);
            case AiUseResumed resumed -> {
                suspension = null;
                resumption = new Stated<>(recorded.eventId(), resumed);
            }
        }
    }

    private Map<String, Risk> current() {
        Map<String, Risk> current = new HashMap<>();
        if (risks != null) {
            RiskAssessment assessment = risks.what();
            Stream.concat(assessment.risks().stream(), assessment.alternativeRisks().stream())
                    .forEach(risk -> current.put(risk.riskId(), risk));
        }
        return current;
    }

    Statements statements() {
        Map<String, Risk> current = current();
        accepted.values()
                .removeIf(acceptance -> !acceptance
                        .what()
                        .risk()
                        .equals(current.get(acceptance.what().risk().riskId())));
        return new Statements(
                calculation, List.copyOf(closed.values()), risks, Map.copyOf(accepted), ai, suspension, resumption);
    }
}
