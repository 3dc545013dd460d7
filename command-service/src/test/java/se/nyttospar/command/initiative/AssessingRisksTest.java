package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.command.initiative.InitiativeHistory.TODAY;
import static se.nyttospar.command.initiative.InitiativeHistory.TOMORROW;
import static se.nyttospar.command.initiative.InitiativeHistory.at;
import static se.nyttospar.command.initiative.InitiativeHistory.minor;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.command.initiative.RiskCommand.AcceptRisk;
import se.nyttospar.command.initiative.RiskCommand.AssessRisks;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.RiskAccepted;
import se.nyttospar.events.initiative.RisksAssessed;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.calculation.Estimate;
import se.nyttospar.events.initiative.risk.AlternativeCost;
import se.nyttospar.events.initiative.risk.Risk;
import se.nyttospar.events.initiative.risk.RiskAssessment;
import se.nyttospar.events.initiative.risk.RiskGrade;
import se.nyttospar.events.initiative.risk.RiskKind;

class AssessingRisksTest {

    private static final Risk RISK = risk("r1", new RiskGrade(4, 3), "åtgärd", new RiskGrade(4, 1));
    private static final AcceptRisk ACCEPT = new AcceptRisk("i", "r1", "Varje svar läses.");
    private static final RiskAccepted ACCEPTED = new RiskAccepted("i", "r1", "Varje svar läses.");

    private static Risk risk(String id, RiskGrade grade, @Nullable String treatment, @Nullable RiskGrade residual) {
        return new Risk(id, RiskKind.PATIENT_SAFETY, "orsak", "följd", grade, treatment, "risk-owner", residual);
    }

    private static RiskAssessment assessment(List<Risk> risks, List<Risk> alternatives) {
        return new RiskAssessment(TODAY, risks, alternatives, null);
    }

    private static AssessRisks assess(Risk... risks) {
        return new AssessRisks("i", assessment(List.of(risks), List.of()));
    }

    private static RisksAssessed assessed(Risk... risks) {
        return new RisksAssessed("i", assessment(List.of(risks), List.of()));
    }

    @Test
    void risks_are_assessed_as_a_whole_and_the_same_again_is_no_event() {
        minor().when(assess(RISK)).then(assessed(RISK)).when(assess(RISK)).thenNothing();
    }

    @Test
    void revising_needs_the_version_that_was_read() {
        Risk other = risk("r2", new RiskGrade(1, 1), null, null);

        minor().given(assessed(RISK)).when(assess(RISK, other)).thenRefused(Rule.IF_MATCH_MISSING);
        minor().given(assessed(RISK)).reading().when(assess(RISK, other)).then(assessed(RISK, other));
    }

    @Test
    void an_ended_initiative_is_not_assessed() {
        at(Stage.DECOMMISSIONED, Condition.RUNNING).when(assess(RISK)).thenRefused(Rule.INITIATIVE_ENDED);
        at(Stage.PILOT, Condition.STOPPED).when(ACCEPT).thenRefused(Rule.INITIATIVE_ENDED);
    }

    @Test
    void an_assessment_is_not_of_tomorrow() {
        var command = new AssessRisks("i", new RiskAssessment(TOMORROW, List.of(RISK), List.of(), null));

        minor().when(command).thenRefused(Rule.DATE_IN_FUTURE);
    }

    @Test
    void an_assessment_has_risks_with_ids_of_their_own() {
        var history = minor().when(new AssessRisks("i", assessment(List.of(), List.of())))
                .thenRefused(Rule.RISK_ASSESSMENT_INVALID, "assessment-without-risks");
        assertThat(history.where()).containsExactly("risks");
        history = minor().when(new AssessRisks("i", assessment(List.of(RISK), List.of(RISK))))
                .thenRefused(Rule.RISK_ASSESSMENT_INVALID, "risk-id-twice");
        assertThat(history.where()).containsExactly("alternativeRisks[0].riskId");
        minor().when(assess(risk("Nej Tack", new RiskGrade(1, 1), null, null)))
                .thenRefused(Rule.RISK_ASSESSMENT_INVALID, "id-invalid");
    }

    @ParameterizedTest
    @CsvSource({"0,1,false", "1,0,false", "5,1,false", "1,5,false", "1,1,true", "4,4,true"})
    void grades_are_one_to_four(int severity, int likelihood, boolean accepted) {
        var grade = new RiskGrade(severity, likelihood);
        var before = minor().when(assess(risk("r1", grade, null, null)));
        var after = minor().when(assess(risk("r1", new RiskGrade(4, 4), "åtgärd", grade)));
        if (accepted) {
            before.caused(RisksAssessed.class);
            after.caused(RisksAssessed.class);
        } else {
            before.thenRefused(Rule.RISK_ASSESSMENT_INVALID, "grade-out-of-range");
            assertThat(before.where()).containsExactly("risks[0].grade");
            after.thenRefused(Rule.RISK_ASSESSMENT_INVALID, "grade-out-of-range");
            assertThat(after.where()).containsExactly("risks[0].residual");
        }
    }

    @Test
    void a_risk_becomes_lower_only_by_a_treatment() {
        minor().when(assess(risk("r1", new RiskGrade(4, 3), null, new RiskGrade(4, 2))))
                .thenRefused(Rule.RISK_ASSESSMENT_INVALID, "treatment-missing");
        minor().when(assess(risk("r1", new RiskGrade(4, 3), null, new RiskGrade(3, 4))))
                .caused(RisksAssessed.class);
    }

    @Test
    void two_hundred_risks_are_enough() {
        var command = new AssessRisks("i", assessment(Collections.nCopies(201, RISK), List.of()));

        minor().when(command).thenRefused(Rule.RISK_ASSESSMENT_INVALID, "too-many-risks");
    }

    @Test
    void the_alternative_cost_is_an_estimate_in_order() {
        var cost = new AlternativeCost(new Estimate(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN), "Hyrpersonal");
        var history = minor().when(new AssessRisks("i", new RiskAssessment(TODAY, List.of(RISK), List.of(), cost)))
                .thenRefused(Rule.RISK_ASSESSMENT_INVALID, "estimate-out-of-order");

        assertThat(history.where()).containsExactly("alternativeCost.perYear");
    }

    @Test
    void what_remains_of_a_risk_is_accepted_once() {
        minor().given(assessed(RISK))
                .as("board", Role.BOARD)
                .when(ACCEPT)
                .then(ACCEPTED)
                .when(ACCEPT)
                .thenNothing();
    }

    @Test
    void neither_the_risks_owner_nor_an_owner_of_the_initiative_accepts_it() {
        var history = minor().given(assessed(RISK));

        history.as("risk-owner", Role.BENEFIT_OWNER).when(ACCEPT).thenRefused(Rule.RISK_ACCEPTED_BY_OWNER);
        history.as("RISK-OWNER", Role.BENEFIT_OWNER).when(ACCEPT).thenRefused(Rule.RISK_ACCEPTED_BY_OWNER);
        history.as("owner", Role.BENEFIT_OWNER).when(ACCEPT).thenRefused(Rule.RISK_ACCEPTED_BY_OWNER);
        history.as(InitiativeHistory.PROPOSER, Role.BOARD).when(ACCEPT).thenRefused(Rule.RISK_ACCEPTED_BY_OWNER);
    }

    @Test
    void a_risk_that_is_not_in_the_assessment_is_not_accepted() {
        minor().when(ACCEPT).thenRefused(Rule.RISK_UNKNOWN);
        minor().given(assessed(risk("r2", new RiskGrade(1, 1), null, null)))
                .when(ACCEPT)
                .thenRefused(Rule.RISK_UNKNOWN);
    }

    @Test
    void a_risk_that_changed_has_to_be_accepted_again() {
        Risk worse = risk("r1", new RiskGrade(4, 3), "åtgärd", new RiskGrade(4, 2));
        Risk other = risk("r2", new RiskGrade(1, 1), null, null);

        minor().given(assessed(RISK), ACCEPTED, assessed(RISK, other))
                .when(ACCEPT)
                .thenNothing();
        minor().given(assessed(RISK), ACCEPTED, assessed(worse)).when(ACCEPT).then(ACCEPTED);
    }
}
