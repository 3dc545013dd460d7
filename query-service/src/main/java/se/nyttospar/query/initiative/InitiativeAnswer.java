package se.nyttospar.query.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ledger.IncidentKind;
import se.nyttospar.events.initiative.ledger.StandingReport;
import se.nyttospar.events.initiative.profile.InitiativeDescription;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.query.reading.Clearance;

/**
 * An initiative as it is shown.
 *
 * @param version number of its last event, for {@code If-Match}
 * @param decisions in the order in which they were recorded
 * @param details what is stated beside the proposal
 * @param standings how resources and schedule stand at decision points
 * @param carriedOut ids of decisions whose adjustment has been carried out
 * @param calculated whether there is a benefit calculation; it has a resource of its own
 * @param aiProfile without what is internal for those who may not see it, nor how the AI misbehaved among {@code incidents}
 * @param spent actual costs so far
 */
public record InitiativeAnswer(
        String id,
        long version,
        String title,
        @Nullable String description,
        InitiativeKind kind,
        String divisionId,
        String frameworkId,
        @Nullable String portfolio,
        @Nullable String focusArea,
        boolean usesAi,
        @Nullable String operationsOwner,
        @Nullable String technologyOwner,
        List<String> deputies,
        @Nullable InitiativeDescription details,
        Stage stage,
        Condition condition,
        List<LocalDate> decisionPoints,
        List<StandingReport> standings,
        List<DecisionTaken> decisions,
        List<String> carriedOut,
        boolean calculated,
        @Nullable Risks risks,
        @Nullable AiAnswer aiProfile,
        boolean aiSuspended,
        BigDecimal spent,
        List<Ledger.CostEntry> costs,
        List<Ledger.IncidentEntry> incidents,
        List<Ledger.OpinionEntry> opinions) {

    /** A risk assessment as it is shown. */
    public record Risks(
            LocalDate assessedOn,
            List<RiskAnswer> risks,
            List<RiskAnswer> alternativeRisks,
            @Nullable AlternativeCost alternativeCost) {

        static @Nullable Risks of(Statements statements) {
            if (statements.risks() == null) {
                return null;
            }
            RiskAssessment assessment = statements.risks().what();
            return new Risks(
                    assessment.assessedOn(),
                    assessment.risks().stream()
                            .map(risk -> RiskAnswer.of(risk, statements))
                            .toList(),
                    assessment.alternativeRisks().stream()
                            .map(risk -> RiskAnswer.of(risk, statements))
                            .toList(),
                    assessment.alternativeCost());
        }
    }

    static InitiativeAnswer of(Initiative initiative, Clearance clearance) {
        var proposed = initiative.proposed();
        Statements statements = initiative.statements();
        Ledger ledger = initiative.ledger();
        return new InitiativeAnswer(
                initiative.id(),
                initiative.sequence(),
                proposed.title(),
                proposed.description(),
                proposed.kind(),
                proposed.divisionId(),
                proposed.frameworkId(),
                proposed.portfolio(),
                proposed.focusArea(),
                initiative.usesAi(),
                initiative.owners().operations(),
                initiative.owners().technology(),
                initiative.owners().deputies(),
                initiative.description(),
                initiative.stage(),
                initiative.condition(),
                initiative.points().stream()
                        .map(Initiative.Point::date)
                        .distinct()
                        .sorted()
                        .toList(),
                ledger.standings(),
                initiative.decisions().stream().map(Initiative.Taken::decision).toList(),
                initiative.carriedOut().stream()
                        .map(done -> done.adjustment().decisionId())
                        .toList(),
                statements.calculation() != null,
                Risks.of(statements),
                statements.ai() == null ? null : AiAnswer.of(statements.ai().what(), clearance),
                statements.suspension() != null,
                ledger.spent(),
                ledger.costs(),
                ledger.incidents().stream()
                        .filter(entry -> clearance == Clearance.AI_INTERNAL
                                || entry.incident().kind() != IncidentKind.AI_BEHAVIOUR)
                        .toList(),
                ledger.opinions());
    }
}
