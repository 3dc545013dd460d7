package se.nyttospar.command.initiative;

import static se.nyttospar.command.initiative.InitiativeHistory.TODAY;
import static se.nyttospar.command.initiative.InitiativeHistory.TOMORROW;
import static se.nyttospar.command.initiative.InitiativeHistory.at;
import static se.nyttospar.command.initiative.InitiativeHistory.minor;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.initiative.LedgerCommand.CloseIncident;
import se.nyttospar.command.initiative.LedgerCommand.CorrectCost;
import se.nyttospar.command.initiative.LedgerCommand.GiveOpinion;
import se.nyttospar.command.initiative.LedgerCommand.RecordCost;
import se.nyttospar.command.initiative.LedgerCommand.ReportIncident;
import se.nyttospar.command.initiative.LedgerCommand.RetractCost;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Role;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.CostCorrected;
import se.nyttospar.events.initiative.CostRecorded;
import se.nyttospar.events.initiative.CostRetracted;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.OpinionGiven;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ledger.ActualCost;
import se.nyttospar.events.initiative.ledger.CostCategory;
import se.nyttospar.events.initiative.ledger.Harm;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.IncidentKind;
import se.nyttospar.events.initiative.ledger.Opinion;
import se.nyttospar.events.time.Period;

class NotingTest {

    private static final CostRecorded RECORDED = new CostRecorded("i", "c1", cost("2026-05", "100"));
    private static final Incident INCIDENT =
            new Incident(TODAY, IncidentKind.AI_BEHAVIOUR, Harm.NONE, "Fel sorterat", null);
    private static final IncidentReported REPORTED = new IncidentReported("i", "n1", INCIDENT);
    private static final IncidentClosed CLOSED = new IncidentClosed("i", "n1", TODAY, "Tröskeln sänktes");

    private static ActualCost cost(String period, String amount) {
        return new ActualCost(Period.parse(period), new BigDecimal(amount), CostCategory.LICENCES, null);
    }

    private static RecordCost record(String period, String amount) {
        return new RecordCost("i", "c1", cost(period, amount));
    }

    @Test
    void a_cost_is_recorded_once_however_its_amount_is_written() {
        minor().when(record("2026-05", "100"))
                .then(RECORDED)
                .when(record("2026-05", "100.00"))
                .thenNothing()
                .when(record("2026-05", "101"))
                .thenRefused(Rule.COST_EXISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-W20"})
    void refuses_a_cost_of_a_period_that_books_are_not_kept_by(String period) {
        minor().when(record(period, "100")).thenRefused(Rule.COST_PERIOD_TOO_SHORT);
    }

    @Test
    void a_refund_is_a_negative_cost() {
        minor().when(record("2026-05", "-12.50")).caused(CostRecorded.class);
    }

    @Test
    void a_cost_comes_after_its_period_began_and_has_a_reasonable_size() {
        minor().when(record("2026-06", "1")).caused(CostRecorded.class);
        minor().when(record("2026-07", "1")).thenRefused(Rule.PERIOD_IN_FUTURE);
        minor().when(record("2026-05", "1e15")).thenRefused(Rule.AMOUNT_OUT_OF_BOUNDS);
    }

    @Test
    void bills_also_come_after_the_end() {
        at(Stage.DECOMMISSIONED, Condition.STOPPED)
                .when(record("2026-05", "100"))
                .then(RECORDED);
    }

    @Test
    void a_cost_is_corrected_with_the_version_that_was_read() {
        var correction = new CorrectCost("i", "c1", cost("2026-05", "99"), "fel");
        var same = new CorrectCost("i", "c1", cost("2026-05", "100.0"), "fel");
        var corrected = new CostCorrected("i", "c1", cost("2026-05", "99"), "fel");

        minor().given(RECORDED).when(correction).thenRefused(Rule.IF_MATCH_MISSING);
        minor().given(RECORDED).when(same).thenNothing();
        minor().given(RECORDED)
                .reading()
                .when(correction)
                .then(corrected)
                .when(correction)
                .thenNothing();
        minor().reading().when(correction).thenRefused(Rule.COST_UNKNOWN);
        minor().given(RECORDED)
                .reading()
                .when(new CorrectCost("i", "c1", cost("2027-05", "99"), "fel"))
                .thenRefused(Rule.PERIOD_IN_FUTURE);
    }

    @Test
    void a_retracted_cost_stays_retracted() {
        var retraction = new RetractCost("i", "c1", "annan insats");
        var correction = new CorrectCost("i", "c1", cost("2026-05", "99"), "fel");

        minor().given(RECORDED)
                .when(retraction)
                .thenRefused(Rule.IF_MATCH_MISSING)
                .reading()
                .when(retraction)
                .then(new CostRetracted("i", "c1", "annan insats"))
                .when(retraction)
                .thenNothing()
                .when(correction)
                .thenRefused(Rule.COST_RETRACTED);
        minor().reading().when(retraction).thenRefused(Rule.COST_UNKNOWN);
    }

    @Test
    void an_incident_is_reported_once() {
        var other = new Incident(TODAY, IncidentKind.OUTAGE, Harm.MINOR, "Avbrott", null);

        minor().when(new ReportIncident("i", "n1", INCIDENT))
                .then(REPORTED)
                .when(new ReportIncident("i", "n1", INCIDENT))
                .thenNothing()
                .when(new ReportIncident("i", "n1", other))
                .thenRefused(Rule.INCIDENT_EXISTS);
    }

    @Test
    void an_incident_has_happened() {
        var tomorrow = new Incident(TOMORROW, IncidentKind.OUTAGE, Harm.MINOR, "Avbrott", null);
        var ancient = new Incident(LocalDate.of(1899, 12, 31), IncidentKind.OUTAGE, Harm.MINOR, "Avbrott", null);

        minor().when(new ReportIncident("i", "n1", tomorrow)).thenRefused(Rule.DATE_IN_FUTURE);
        minor().when(new ReportIncident("i", "n1", ancient)).thenRefused(Rule.DATE_OUT_OF_RANGE);
    }

    @Test
    void a_reporter_reports_incidents_of_their_own_division() {
        var report = new ReportIncident("i", "n1", INCIDENT);

        minor().reporting("r", "kirurgi").when(report).thenRefused(Rule.OTHER_DIVISION);
        minor().reporting("r", null).when(report).thenRefused(Rule.OTHER_DIVISION);
        minor().reporting("r", "medicin").when(report).then(REPORTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"BENEFIT_OWNER", "BOARD", "ADMIN"})
    void others_report_incidents_everywhere(Role role) {
        minor().as("a", role).when(new ReportIncident("i", "n1", INCIDENT)).then(REPORTED);
    }

    @Test
    void an_incident_is_closed_once_after_it_happened() {
        var close = new CloseIncident("i", "n1", TODAY, "Tröskeln sänktes");

        minor().when(close).thenRefused(Rule.INCIDENT_UNKNOWN);
        minor().given(REPORTED)
                .when(new CloseIncident("i", "n1", TOMORROW, "x"))
                .thenRefused(Rule.DATE_IN_FUTURE)
                .when(new CloseIncident("i", "n1", TODAY.minusDays(1), "x"))
                .thenRefused(Rule.INCIDENT_CLOSED_BEFORE_IT_HAPPENED)
                .when(close)
                .then(CLOSED)
                .when(close)
                .thenNothing()
                .when(new CloseIncident("i", "n1", TODAY, "annat"))
                .thenRefused(Rule.INCIDENT_CLOSED);
    }

    @Test
    void an_opinion_is_given_once() {
        var opinion = new Opinion("AI-rådet", TODAY, Opinion.Stance.FOR, null);
        var other = new Opinion("AI-rådet", TODAY, Opinion.Stance.AGAINST, null);
        var tomorrow = new Opinion("AI-rådet", TOMORROW, Opinion.Stance.AGAINST, null);

        minor().when(new GiveOpinion("i", "o1", opinion))
                .then(new OpinionGiven("i", "o1", opinion))
                .when(new GiveOpinion("i", "o1", opinion))
                .thenNothing()
                .when(new GiveOpinion("i", "o1", other))
                .thenRefused(Rule.OPINION_EXISTS)
                .when(new GiveOpinion("i", "o2", tomorrow))
                .thenRefused(Rule.DATE_IN_FUTURE);
    }
}
