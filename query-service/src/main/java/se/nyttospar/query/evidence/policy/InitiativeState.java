package se.nyttospar.query.evidence.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.evidence.economy.Economy;

/**
 * Where an initiative stands, apart from its benefits.
 *
 * @param economy E
 * @param risk R
 * @param alternativeRisk K
 * @param aiGate G
 * @param gateMissing what "effect before effort" lacks; empty when complete
 * @param due a decision point has come without a decision
 * @param adjusted an adjust decision has been recorded as carried out
 * @param doubleCounted more than the whole of an effect is claimed
 * @param unpricedAccepted the board has accepted that benefits are not priced
 * @param sources ids of the events behind these inputs; inputs without an event may be left out
 */
public record InitiativeState(
        String initiativeId,
        Stage stage,
        Condition condition,
        InitiativeKind kind,
        Economy economy,
        RiskLevel risk,
        RiskLevel alternativeRisk,
        AiGate aiGate,
        List<String> gateMissing,
        boolean due,
        boolean adjusted,
        boolean doubleCounted,
        boolean unpricedAccepted,
        Map<InitiativeInput, List<String>> sources) {

    public InitiativeState {
        gateMissing = List.copyOf(gateMissing);
        Map<InitiativeInput, List<String>> ordered = new EnumMap<>(InitiativeInput.class);
        sources.forEach((input, ids) -> ordered.put(input, List.copyOf(ids)));
        sources = Collections.unmodifiableMap(ordered);
    }
}
