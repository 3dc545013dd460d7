package se.nyttospar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.nyttospar.events.time.Period;

class ScenarioTest {
    private static final Scenario SCENARIO = Resources.scenario();
    private static final Organisation ORGANISATION = Resources.organisation();
    private static final MonthsAgo CALENDAR = new MonthsAgo(YearMonth.of(2026, 10));

    @Test
    void every_benefit_is_measured_at_a_unit_of_its_initiatives_division() {
        Map<Object, Object> divisions = ORGANISATION.units().stream()
                .collect(Collectors.toMap(unit -> unit.get("id"), unit -> unit.get("divisionId")));
        SCENARIO.initiatives()
                .forEach(initiative -> assertThat(initiative.benefits())
                        .isNotEmpty()
                        .allSatisfy(benefit -> assertThat(divisions.get(benefit.unit()))
                                .as(benefit.id())
                                .isEqualTo(initiative.division())));
    }

    @Test
    void every_decision_has_a_rationale_and_they_come_in_order() {
        SCENARIO.initiatives()
                .forEach(initiative -> assertThat(initiative.taken())
                        .allSatisfy(
                                decision -> assertThat(SCENARIO.rationales()).containsKey(decision.outcome()))
                        .isSortedAccordingTo((one, other) -> Integer.compare(other.ago(), one.ago())));
    }

    @Test
    void values_are_the_same_every_time_and_end_with_the_newest_month() {
        BenefitPlan plan = plan("demo-hjartsvikt-aterinskrivning");
        List<Value> values = values(plan);
        assertThat(values).isEqualTo(values(plan)).hasSize(37);
        assertThat(values.getLast().period()).isEqualTo("2026-10");
    }

    @Test
    void what_is_left_unreported_is_the_newest() {
        assertThat(values(plan("demo-triage-inom-fyra-timmar")).getLast().period())
                .isEqualTo("2026-09");
    }

    @Test
    void shares_agree_with_numerator_and_denominator() {
        assertThat(values(plan("demo-triage-inom-fyra-timmar"))).allSatisfy(value -> {
            BigDecimal share = BigDecimal.valueOf(100)
                    .multiply(value.numerator())
                    .divide(value.denominator(), 1, RoundingMode.HALF_UP);
            assertThat(value.value()).isEqualByComparingTo(share);
        });
    }

    @Test
    void a_declared_baseline_stands_alone() {
        BenefitPlan plan = plan("demo-samordnad-plan-komplett");
        int goLive = Objects.requireNonNull(plan.goLive());
        assertThat(values(plan))
                .allSatisfy(value -> assertThat(Period.parse(value.period()).firstDay())
                        .isAfterOrEqualTo(CALENDAR.firstDay(goLive)));
    }

    @Test
    void statements_are_about_the_times_that_they_count_back_to() {
        var statement = new Statement(
                "controller",
                "/benefits/b/measurements/@month2/correction",
                null,
                Map.of("date", "@day-1", "years", List.of(Map.of("year", "@year1"))));

        assertThat(statement.path(CALENDAR)).isEqualTo("/benefits/b/measurements/2026-08/correction");
        assertThat(statement.body(CALENDAR))
                .isEqualTo(Map.of("date", "2026-11-15", "years", List.of(Map.of("year", 2025))));
    }

    @Test
    void one_decision_deviates_with_a_reason_of_its_own() {
        assertThat(SCENARIO.initiatives())
                .flatExtracting(Scenario.InitiativePlan::taken)
                .extracting(Scenario.DecisionPlan::deviation)
                .anySatisfy(deviation -> assertThat(deviation).containsKeys("reason", "authority"));
    }

    private static List<Value> values(BenefitPlan plan) {
        return new Values(CALENDAR).of(plan, ORGANISATION.scale(plan.indicator()));
    }

    private static BenefitPlan plan(String id) {
        return SCENARIO.benefits().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
