package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.started;
import static se.nyttospar.query.running.Stated.ai;
import static se.nyttospar.query.running.Stated.calculation;
import static se.nyttospar.query.running.Stated.line;
import static se.nyttospar.query.running.Stated.major;
import static se.nyttospar.query.running.Stated.risk;
import static se.nyttospar.query.running.Stated.risks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.initiative.AiUseResumed;
import se.nyttospar.events.initiative.AiUseSuspended;
import se.nyttospar.events.initiative.AssessmentBegun;
import se.nyttospar.events.initiative.CalculationYearClosed;
import se.nyttospar.events.initiative.CostCorrected;
import se.nyttospar.events.initiative.CostRecorded;
import se.nyttospar.events.initiative.CostRetracted;
import se.nyttospar.events.initiative.IncidentClosed;
import se.nyttospar.events.initiative.IncidentReported;
import se.nyttospar.events.initiative.OpinionGiven;
import se.nyttospar.events.initiative.OwnersAppointed;
import se.nyttospar.events.initiative.RiskAccepted;
import se.nyttospar.events.initiative.TextRedacted;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.ai.HumanOversight;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.initiative.ledger.ActualCost;
import se.nyttospar.events.initiative.ledger.CostCategory;
import se.nyttospar.events.initiative.ledger.Harm;
import se.nyttospar.events.initiative.ledger.Incident;
import se.nyttospar.events.initiative.ledger.IncidentKind;
import se.nyttospar.events.initiative.ledger.Opinion;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.Log;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitiativesTest {
    private static final LocalDate START = LocalDate.of(2025, 2, 1);
    private static final HumanOversight NURSE = new HumanOversight("sjuksköterska", "läser varje förslag");

    private ReadSide service;
    private Log log;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        log = service.log();
        log.append(division("norr"), indicator("andel", null));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path, long position) {
        ReadSide.Reply reply = service.get(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode inputs(String id, long position) {
        return ask("/query/v1/board/" + id + "?day=2026-06-01", position)
                .path("recommendation")
                .path("inputs")
                .path("initiative");
    }

    private static ActualCost cost(String amount) {
        return new ActualCost(Period.parse("2025-03"), new BigDecimal(amount), CostCategory.LICENCES, null);
    }

    @Test
    void shows_key_figures_beside_what_is_still_to_come() {
        log.append(major("kalkyl", false));
        log.append(
                "controller-1",
                calculation(
                        "kalkyl",
                        2025,
                        line(2025, LineKind.COST, "100"),
                        line(2025, LineKind.CASHABLE, "40"),
                        line(2026, LineKind.CASHABLE, "125.00"),
                        line(2027, LineKind.CAPACITY_RELEASING, "156.25")),
                new CalculationYearClosed("kalkyl", 2025, new BigDecimal("20"), null));
        long position = log.append(
                new CostRecorded("kalkyl", "c1", cost("10.10")),
                new CostCorrected("kalkyl", "c1", cost("10.01"), "fel"),
                new CostRecorded("kalkyl", "c2", cost("5")),
                new CostRetracted("kalkyl", "c2", "fel"));

        JsonNode shown = ask("/query/v1/initiatives/kalkyl/calculation?day=2026-06-01", position);

        assertThat(shown.path("figures").path("base").path("netPresentValue").decimalValue())
                .isEqualByComparingTo("140");
        assertThat(shown.path("figures").path("base").path("benefitCostRatio").decimalValue())
                .isEqualByComparingTo("2.4");
        assertThat(shown.path("forward").path("realisation").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(shown.path("forward").path("base").decimalValue()).isEqualByComparingTo("150");
        assertThat(shown.path("forward").path("economy").asString()).isEqualTo("POS");
        assertThat(shown.path("spent").decimalValue()).isEqualByComparingTo("10.01");
        assertThat(shown.path("alternatives")
                        .get(0)
                        .path("figures")
                        .path("base")
                        .path("netPresentValue")
                        .decimalValue())
                .isEqualByComparingTo("0");
        assertThat(service.get("/query/v1/initiatives/none/calculation").status())
                .isEqualTo(404);
    }

    @Test
    void closed_years_that_a_revision_left_behind_are_not_compared_with() {
        log.append(major("reviderad", false));
        log.append(
                calculation(
                        "reviderad", 2024, line(2024, LineKind.CASHABLE, "100"), line(2025, LineKind.CASHABLE, "100")),
                new CalculationYearClosed("reviderad", 2024, new BigDecimal("100"), null),
                new CalculationYearClosed("reviderad", 2025, new BigDecimal("50"), null));
        long position = log.append(calculation("reviderad", 2025, line(2025, LineKind.CASHABLE, "100")));

        JsonNode shown = ask("/query/v1/initiatives/reviderad/calculation?day=2026-06-01", position);

        assertThat(shown.path("forward").path("realisation").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(shown.path("closedYears").size()).isEqualTo(2);
    }

    @Test
    void the_board_sees_economy_risks_and_the_gate() {
        long bare = log.append(major("styrd", false), started("styrd", START), benefit("s1", "styrd", "norr", "andel"));
        JsonNode before = inputs("styrd", bare);
        assertThat(before.path("economy").asString()).isEqualTo("UNPRICED");
        assertThat(before.path("risk").asString()).isEqualTo("MISSING");
        assertThat(before.path("gateMissing").values().stream().map(JsonNode::asString))
                .contains(
                        "benefit-calculation", "risk-assessment", "alternative-risks", "alternative-cost", "baseline");

        long stated = log.append(
                calculation("styrd", 2025, line(2026, LineKind.COST, "100")), risks("styrd", risk("r1", 4, 1)));
        JsonNode after = inputs("styrd", stated);
        assertThat(after.path("economy").asString()).isEqualTo("DEAD");
        assertThat(after.path("risk").asString()).isEqualTo("RED");
        assertThat(after.path("alternativeRisk").asString()).isEqualTo("RED");
        assertThat(after.path("gateMissing").values().stream().map(JsonNode::asString))
                .doesNotContain("benefit-calculation", "risk-assessment", "alternative-risks", "alternative-cost");
        assertThat(after.path("sources").path("ECONOMY").size()).isEqualTo(1);

        long accepted = log.append("board-1", new RiskAccepted("styrd", "r1", "läses av människa"));
        assertThat(inputs("styrd", accepted).path("risk").asString()).isEqualTo("GREEN");
        JsonNode risk = ask("/query/v1/initiatives/styrd", accepted)
                .path("risks")
                .path("risks")
                .get(0);
        assertThat(risk.path("accepted").path("by").asString()).isEqualTo("board-1");

        long reassessed = log.append(risks("styrd", risk("r1", 4, 2)));
        assertThat(inputs("styrd", reassessed).path("risk").asString()).isEqualTo("RED");
    }

    @Test
    void a_plan_to_measure_a_baseline_counts_only_until_go_live() {
        LocalDate goLive = LocalDate.of(2026, 3, 1);
        log.append(major("planerad", false), started("planerad", START));
        long planned = log.append(Stated.planned(benefit("p1", "planerad", "norr", "andel"), goLive));
        assertThat(missing("planerad", "2026-03-01", planned)).doesNotContain("baseline", "trajectory");
        assertThat(missing("planerad", "2026-03-02", planned))
                .contains("baseline")
                .doesNotContain("trajectory");

        long live = log.append(new WentLive("p1", goLive), measured("p1", Period.parse("2026-03"), "60"));
        assertThat(missing("planerad", "2026-06-01", live)).contains("baseline").doesNotContain("trajectory");

        long measured = log.append(measured("p1", Period.parse("2026-02"), "50"));
        assertThat(missing("planerad", "2026-06-01", measured)).doesNotContain("baseline");
    }

    private List<String> missing(String id, String day, long position) {
        return ask("/query/v1/board/" + id + "?day=" + day, position)
                .path("board")
                .path("gateMissing")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void the_use_of_ai_is_held_until_what_its_class_requires_is_there() {
        long none = log.append(major("ai", true), started("ai", START), benefit("a1", "ai", "norr", "andel"));
        assertThat(inputs("ai", none).path("aiGate").asString()).isEqualTo("HOLD");
        assertThat(inputs("ai", none).path("gateMissing").toString()).contains("ai-profile");

        long unwatched = log.append(ai("ai", AiActClass.HIGH_RISK_ANNEX_I, null));
        assertThat(inputs("ai", unwatched).path("aiGate").asString()).isEqualTo("HOLD");

        long minimal = log.append(ai("ai", AiActClass.MINIMAL, NURSE));
        assertThat(inputs("ai", minimal).path("aiGate").asString()).isEqualTo("OK");

        long suspended = log.append(new AiUseSuspended("ai", START, "uppdaterad utan besked"));
        assertThat(inputs("ai", suspended).path("aiGate").asString()).isEqualTo("HOLD");
        long resumed = log.append(new AiUseResumed("ai", START, "granskad"));
        assertThat(inputs("ai", resumed).path("aiGate").asString()).isEqualTo("OK");

        long prohibited = log.append(ai("ai", AiActClass.PROHIBITED, NURSE));
        JsonNode board = ask("/query/v1/board/ai", prohibited).path("board");
        assertThat(board.path("outcome").asString()).isEqualTo("STOP");
    }

    @Test
    void shows_what_was_noted_along_the_way() {
        long position = log.append(
                major("loggad", false),
                new AssessmentBegun("loggad", START, null),
                new OwnersAppointed("loggad", "owner-9", null, List.of("deputy-1")),
                new IncidentReported(
                        "loggad", "n1", new Incident(START, IncidentKind.OUTAGE, Harm.NONE, "Avbrott", null)),
                new IncidentClosed("loggad", "n1", START, "Omstart"),
                new OpinionGiven("loggad", "o1", new Opinion("AI-rådet", START, Opinion.Stance.FOR, null)));

        JsonNode shown = ask("/query/v1/initiatives/loggad", position);

        assertThat(shown.path("stage").asString()).isEqualTo("ASSESSMENT");
        assertThat(shown.path("operationsOwner").asString()).isEqualTo("owner-9");
        assertThat(shown.path("deputies").get(0).asString()).isEqualTo("deputy-1");
        assertThat(shown.path("incidents")
                        .get(0)
                        .path("closed")
                        .path("measures")
                        .asString())
                .isEqualTo("Omstart");
        assertThat(shown.path("opinions").get(0).path("opinion").path("stance").asString())
                .isEqualTo("FOR");
    }

    @Test
    void a_redacted_text_is_gone_from_every_view() {
        log.append(major("namn", false));
        log.append(started("namn", START));
        long position = log.append(new TextRedacted("namn", 1, "/rationale", "ett namn"));

        assertThat(ask("/query/v1/initiatives/namn", position)
                        .path("decisions")
                        .get(0)
                        .path("rationale")
                        .asString())
                .isEqualTo(TextRedacted.MARKER);
        JsonNode entry = ask("/query/v1/initiatives/namn/timeline", position)
                .path("items")
                .get(1);
        assertThat(entry.path("event").path("rationale").asString()).isEqualTo(TextRedacted.MARKER);
        assertThat(entry.path("event").path("outcome").asString()).isEqualTo("START");
    }
}
