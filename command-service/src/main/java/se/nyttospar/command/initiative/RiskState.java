package se.nyttospar.command.initiative;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.nyttospar.events.initiative.RiskAccepted;
import se.nyttospar.events.initiative.RiskEvent;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;

/**
 * What is known of an initiative's risks.
 *
 * @param accepted risks whose remainder was accepted, as they were then; a risk that changed is not accepted any more
 */
record RiskState(@Nullable RiskAssessment assessment, PMap<String, Risk> accepted) {

    static final RiskState NONE = new RiskState(null, HashTreePMap.empty());

    RiskState after(RiskEvent event) {
        return switch (event) {
            case RisksAssessed assessed -> new RiskState(assessed.assessment(), accepted);
            case RiskAccepted acceptance ->
                risk(acceptance.riskId())
                        .map(risk -> new RiskState(assessment, accepted.plus(risk.riskId(), risk)))
                        .orElse(this);
        };
    }

    Optional<Risk> risk(String riskId) {
        return assessment == null
                ? Optional.empty()
                : Stream.concat(assessment.risks().stream(), assessment.alternativeRisks().stream())
                        .filter(risk -> risk.riskId().equals(riskId))
                        .findFirst();
    }

    boolean isAccepted(Risk risk) {
        return risk.equals(accepted.get(risk.riskId()));
    }
}
