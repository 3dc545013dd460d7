package se.nyttospar.query.realisedbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Stated.calculation;
import static se.nyttospar.query.running.Stated.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.benefit.BenefitProfile;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.query.initiative.Initiative;
import se.nyttospar.query.initiative.Ledger;
import se.nyttospar.query.initiative.Owners;
import se.nyttospar.query.initiative.Statements;
import se.nyttospar.query.realisedbenefit.Claim.Standing;
import se.nyttospar.query.running.Example;
import se.nyttospar.query.running.Stated;

class PlannedTest {
    private static final Statements CALCULATED = new Statements(
            new Statements.Stated<>(
                    "event-1",
                    calculation(
                                    "digital",
                                    2025,
                                    line(2025, LineKind.COST, "500"),
                                    line(2025, LineKind.CASHABLE, "100"),
                                    line(2026, LineKind.CASHABLE, "200"),
                                    line(2026, LineKind.CAPACITY_RELEASING, "30"))
                            .calculation()),
            List.of(),
            null,
            Map.of(),
            null,
            null,
            null);

    private static Initiative initiative(Stage stage, Condition condition, List<Initiative.Taken> decisions) {
        return new Initiative(
                "digital",
                3,
                Example.initiative("digital", "norr"),
                new Owners("owner-1", null, List.of()),
                null,
                stage,
                condition,
                decisions,
                List.of(),
                List.of(),
                CALCULATED,
                new Ledger(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static BenefitProfile cashable(@Nullable String budgetLine) {
        return Stated.cashable(Example.benefit("b1", "digital", "norr", "andel").profile(), null, budgetLine);
    }

    private static List<Planned> planned(BenefitProfile... benefits) {
        return Planned.of(initiative(Stage.PILOT, Condition.RUNNING, List.of()), List.of(benefits));
    }

    @Test
    void takes_line_and_perspective_from_the_benefits_of_the_same_type() {
        List<Planned> planned = planned(cashable("4127"), cashable("4127"));

        assertThat(planned).extracting(Planned::year).containsExactly(2025, 2026, 2026);
        assertThat(planned).extracting(Planned::budgetLine).containsExactly("4127", "4127", null);
        assertThat(planned).extracting(Planned::perspective).containsExactly("ekonomi", "ekonomi", null);
    }

    @Test
    void belongs_to_no_line_where_the_benefits_name_different_ones() {
        assertThat(planned(cashable("4127"), cashable("5000")))
                .filteredOn(planned -> planned.type() == BenefitType.CASHABLE)
                .allSatisfy(planned -> {
                    assertThat(planned.budgetLine()).isNull();
                    assertThat(planned.perspective()).isEqualTo("ekonomi");
                });
    }

    @Test
    void nothing_is_promised_before_the_start() {
        assertThat(Planned.of(initiative(Stage.ASSESSMENT, Condition.RUNNING, List.of()), List.of()))
                .isEmpty();
    }

    @Test
    void nothing_is_promised_for_years_after_the_stop() {
        var stop = new DecisionTaken(
                "digital",
                "d1",
                DecisionOutcome.STOP,
                "styrgrupp",
                LocalDate.of(2025, 6, 1),
                "Ingen effekt",
                null,
                null,
                null,
                null,
                Stage.PILOT,
                Condition.STOPPED);
        var stopped = initiative(
                Stage.PILOT,
                Condition.STOPPED,
                List.of(new Initiative.Taken("event-2", 2, Instant.EPOCH, "board-1", stop)));

        assertThat(Planned.of(stopped, List.of())).extracting(Planned::year).containsExactly(2025);
    }

    @Test
    void planned_and_realised_stand_beside_each_other() {
        List<RealisationRow> rows = RealisationRow.of(
                planned(cashable("4127")),
                List.of(
                        WarningTest.claim("r1", Standing.VALIDATED, "40", null, null),
                        WarningTest.claim("r2", Standing.REJECTED, "7", null, null),
                        WarningTest.claim("r3", Standing.CLAIMED, "5.50", null, null),
                        WarningTest.claim("r4", Standing.WITHDRAWN, "1000", null, null)));

        assertThat(rows).hasSize(3);
        RealisationRow first = rows.getFirst();
        assertThat(first.planned()).isEqualByComparingTo("100");
        assertThat(first.claims()).isEqualTo(3);
        assertThat(first.claimed()).isEqualByComparingTo("52.50");
        assertThat(first.validated()).isEqualByComparingTo("40");
        assertThat(first.rejected()).isEqualByComparingTo("7");
        assertThat(first.waiting()).isEqualByComparingTo("5.5");
        assertThat(rows.get(1).planned()).isEqualByComparingTo("200");
        assertThat(rows.get(1).claimed()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(rows.get(2).type()).isEqualTo(BenefitType.CAPACITY_RELEASING);
        assertThat(rows.get(2).budgetLine()).isNull();
    }
}
