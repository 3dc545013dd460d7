package se.nyttospar.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.command.initiative.Deciding.BOARD;
import static se.nyttospar.command.initiative.Deciding.TODAY;
import static se.nyttospar.command.initiative.Deciding.at;
import static se.nyttospar.command.initiative.Deciding.proposed;
import static se.nyttospar.command.initiative.Deciding.refuses;
import static se.nyttospar.command.initiative.Deciding.state;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.initiative.DecisionCommand.CarryOutAdjustment;
import se.nyttospar.command.initiative.DecisionCommand.PlanDecisionPoint;
import se.nyttospar.command.initiative.DecisionCommand.ReportStanding;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.initiative.AdjustmentCarriedOut;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionPointPlanned;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.StandingReported;
import se.nyttospar.events.initiative.ledger.StandingReport;
import se.nyttospar.events.initiative.ledger.StandingReport.Standing;

/** What is planned, reported and done around decisions. */
class DecisionPointsTest {

    @Test
    void an_adjustment_is_carried_out_once() {
        var adjusted = new DecisionTaken(
                "i",
                "d1",
                DecisionOutcome.ADJUST,
                "f",
                TODAY,
                "r",
                null,
                null,
                null,
                null,
                Stage.PILOT,
                Condition.RUNNING);
        var done = new AdjustmentCarriedOut("i", "d1", TODAY, null);
        var command = new CarryOutAdjustment("i", "d1", TODAY, null);
        var before = state(proposed(InitiativeKind.MINOR, "owner", false), adjusted);

        assertThat(InitiativeDecider.decide(command, before, BOARD)).containsExactly(done);
        assertThat(InitiativeDecider.decide(command, InitiativeState.evolve(before, done, "x"), BOARD))
                .isEmpty();
        refuses(new CarryOutAdjustment("i", "nope", TODAY, null), before, Rule.DECISION_UNKNOWN);
        refuses(new CarryOutAdjustment("i", "d1", TODAY.minusDays(1), null), before, Rule.CARRIED_OUT_BEFORE_DECISION);
        refuses(new CarryOutAdjustment("i", "d1", TODAY.plusDays(1), null), before, Rule.DATE_IN_FUTURE);
        refuses(
                new CarryOutAdjustment("i", "d0", TODAY, null),
                at(Stage.PILOT, Condition.RUNNING),
                Rule.NOT_AN_ADJUSTMENT);
    }

    @Test
    void a_decision_point_is_planned_once() {
        var plan = new PlanDecisionPoint("i", TODAY.plusMonths(3));
        var planned = new DecisionPointPlanned("i", TODAY.plusMonths(3));
        var before = at(Stage.PILOT, Condition.RUNNING);

        assertThat(InitiativeDecider.decide(plan, before, BOARD)).containsExactly(planned);
        assertThat(InitiativeDecider.decide(plan, InitiativeState.evolve(before, planned, "x"), BOARD))
                .isEmpty();
        refuses(plan, at(Stage.PILOT, Condition.STOPPED), Rule.INITIATIVE_ENDED);
        refuses(new PlanDecisionPoint("i", LocalDate.of(2200, 1, 1)), before, Rule.DATE_OUT_OF_RANGE);
        refuses(new PlanDecisionPoint("i", LocalDate.of(1899, 12, 31)), before, Rule.DATE_OUT_OF_RANGE);
    }

    @Test
    void resources_and_schedule_are_reported_for_a_decision_point() {
        var report = new StandingReport(TODAY, Standing.AS_PLANNED, Standing.STRAINED, null);
        var worse = new StandingReport(TODAY, Standing.BROKEN, Standing.STRAINED, null);
        var reading = new Circumstances(BOARD.actor(), TODAY, 1L);
        var planned = state(proposed(InitiativeKind.MINOR, "owner", false), new DecisionPointPlanned("i", TODAY));
        var reported = InitiativeState.evolve(planned, new StandingReported("i", report), "x");

        refuses(
                new ReportStanding("i", report),
                state(proposed(InitiativeKind.MINOR, "owner", false)),
                Rule.DECISION_POINT_UNKNOWN);
        assertThat(InitiativeDecider.decide(new ReportStanding("i", report), planned, BOARD))
                .containsExactly(new StandingReported("i", report));
        assertThat(InitiativeDecider.decide(new ReportStanding("i", report), reported, BOARD))
                .isEmpty();
        refuses(new ReportStanding("i", worse), reported, Rule.IF_MATCH_MISSING);
        assertThat(InitiativeDecider.decide(new ReportStanding("i", worse), reported, reading))
                .containsExactly(new StandingReported("i", worse));
    }
}
