package se.nyttospar.query.board;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.catalogue.AiRulesFile;
import se.nyttospar.events.initiative.ai.AiRules;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.query.evidence.policy.DecisionPoints;
import se.nyttospar.query.evidence.policy.InitiativeState;
import se.nyttospar.query.evidence.policy.RiskBands;
import se.nyttospar.query.evidence.policy.RiskLevel;
import se.nyttospar.query.evidence.policy.RiskScore;
import se.nyttospar.query.initiative.AiUse;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Pricing;
import se.nyttospar.query.initiative.Statements;

/** What is known of an initiative, in the words of the evidence page. */
final class KnownState {
    private static final AiRules AI_RULES = AiRulesFile.read();

    private KnownState() {}

    static InitiativeState of(
            Initiative initiative, List<String> gateMissing, boolean doubleCounted, RiskBands bands, LocalDate day) {
        Statements statements = initiative.statements();
        List<LocalDate> points =
                initiative.points().stream().map(Initiative.Point::date).toList();
        List<LocalDate> decisions = initiative.decisions().stream()
                .map(taken -> taken.decision().date())
                .toList();
        return new InitiativeState(
                initiative.id(),
                initiative.stage(),
                initiative.condition(),
                initiative.proposed().kind(),
                Pricing.economy(statements, day),
                risk(statements, bands),
                alternativeRisk(statements, bands),
                AiUse.gate(initiative, AI_RULES, day),
                gateMissing,
                DecisionPoints.due(points, decisions, day),
                !initiative.carriedOut().isEmpty(),
                doubleCounted,
                initiative.unpricedAccepted(),
                Sources.of(initiative));
    }

    private static RiskLevel risk(Statements statements, RiskBands bands) {
        return statements.risks() == null
                ? RiskLevel.MISSING
                : bands.residual(scores(statements.risks().what().risks(), statements));
    }

    private static RiskLevel alternativeRisk(Statements statements, RiskBands bands) {
        return statements.risks() == null
                ? RiskLevel.MISSING
                : bands.byScore(scores(statements.risks().what().alternativeRisks(), statements));
    }

    private static List<RiskScore> scores(List<Risk> risks, Statements statements) {
        return risks.stream()
                .map(risk -> new RiskScore(
                        risk.remaining().severity(),
                        risk.remaining().likelihood(),
                        statements.accepted().containsKey(risk.riskId())))
                .toList();
    }
}
