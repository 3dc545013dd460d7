package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.measured;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyCheck;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.events.policy.PolicyWithdrawn;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.PolicyVersion;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

/**
 * Two initiatives, one of them live since January and the other since June, of which the effect falls short. Policy 1 judges them by
 * seven months, policy 2 by three.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoliciesTest {
    private static final LocalDate FROM = LocalDate.of(2025, 9, 20);
    private static final String ASKED = "2025-09-15";

    private final Map<LocalDate, Long> known = new TreeMap<>();
    private ReadSide service;
    private long published;
    private long adopted;

    @BeforeAll
    void live_through_it() {
        service = new ReadSide("nyttospar.policy-checks.patience=0s", "nyttospar.policy-checks.slice=1");
        on("2025-01-12", division("norr"), indicator("andel", null), initiative("tidig", "norr"));
        on("2025-01-13", benefit("b1", "tidig", "norr", "andel"), started("tidig", LocalDate.of(2025, 1, 5)));
        on(
                "2025-01-13",
                months("b1", "2024-01", "50", "51", "50", "51", "50", "51", "50", "51", "50", "51", "50", "51"));
        on("2025-01-14", new WentLive("b1", LocalDate.of(2025, 1, 1)));
        month("2025-01", "b1");
        month("2025-02", "b1");
        month("2025-03", "b1");
        month("2025-04", "b1");
        on("2025-05-20", initiative("sen", "norr"), benefit("b2", "sen", "norr", "andel"));
        on("2025-05-20", started("sen", LocalDate.of(2025, 5, 20)));
        on(
                "2025-05-21",
                months("b2", "2024-06", "50", "51", "50", "51", "50", "51", "50", "51", "50", "51", "50", "51"));
        month("2025-05", "b1");
        on("2025-06-12", new WentLive("b2", LocalDate.of(2025, 6, 1)));
        month("2025-06", "b1", "b2");
        month("2025-07", "b1", "b2");
        month("2025-08", "b1", "b2");
        published = on("2025-09-12", new PolicyPublished(PolicyVersion.monthlyMinimum(2, 3)));
        adopted = on("2025-09-16", new PolicyAdopted(2, FROM, "Prövad", new PolicyCheck(1, published, FROM, "x")));
        on("2025-09-17", new PolicyPublished(PolicyVersion.same(3)), new PolicyWithdrawn(3, "Ångrad"));
    }

    /** Values of a month, recorded on the tenth of the next. */
    private void month(String month, String... benefits) {
        Period period = Period.parse(month);
        for (String benefit : benefits) {
            on(period.lastDay().plusDays(10).toString(), measured(benefit, period, "55"));
        }
    }

    private long on(String day, DomainEvent... events) {
        long position = service.log().appendAt(Instant.parse(day + "T10:00:00Z"), events);
        known.put(LocalDate.parse(day), position);
        return position;
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode get(String path) {
        ReadSide.Reply reply = service.get("/query/v1" + path);
        assertThat(reply.status()).as(path + " " + reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    private long knownOn(String day) {
        return Objects.requireNonNull(known.get(LocalDate.parse(day)));
    }

    /** The result of a check, asked for again until it is there. */
    private JsonNode check(String path) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/query/v1" + path), reply -> reply.status() != 202)
                .json();
    }

    private String said(String initiative, String question) {
        JsonNode row = get("/board/" + initiative + "?" + question).path("board");
        return "%s by rule %d of policy %d"
                .formatted(
                        row.path("outcome").asString(),
                        row.path("rule").asInt(),
                        row.path("policyVersion").asInt());
    }

    private List<String> outcomes(String path) {
        return get(path)
                .path("items")
                .valueStream()
                .map(row -> row.path("outcome").asString())
                .toList();
    }

    private static String at(long position, String day) {
        return "asOfPosition=%d&day=%s".formatted(position, day);
    }

    @Test
    void a_forecast_takes_as_many_points_as_the_policy_in_force_says() {
        assertThat(get("/benefits/b2/forecast?" + at(adopted, "2025-09-19"))
                        .path("needed")
                        .asInt())
                .isEqualTo(7);
        assertThat(get("/benefits/b2/forecast?" + at(adopted, "2025-09-20"))
                        .path("needed")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void an_adopted_policy_changes_recommendations_from_its_first_day_on() {
        assertThat(said("sen", at(adopted, "2025-09-19"))).isEqualTo("CONTINUE_MEASURING by rule 9 of policy 1");
        assertThat(said("sen", at(adopted, "2025-09-20"))).isEqualTo("ADJUST by rule 13 of policy 2");
        assertThat(said("sen", at(adopted, "2025-09-25"))).isEqualTo("ADJUST by rule 13 of policy 2");
    }

    @Test
    void as_of_before_the_adoption_the_old_policy_is_gone_by() {
        assertThat(said("sen", at(adopted - 1, "2025-09-25"))).isEqualTo("CONTINUE_MEASURING by rule 9 of policy 1");
        assertThat(said("sen", "asOf=2025-09-15")).isEqualTo("CONTINUE_MEASURING by rule 9 of policy 1");
        assertThat(said("sen", "asOf=2025-09-18")).isEqualTo("CONTINUE_MEASURING by rule 9 of policy 1");
        assertThat(said("sen", "asOf=2025-09-20")).isEqualTo("ADJUST by rule 13 of policy 2");
    }

    @Test
    void any_version_can_be_asked_about_any_day() {
        assertThat(said("sen", at(adopted, "2025-09-20") + "&policy=1"))
                .isEqualTo("CONTINUE_MEASURING by rule 9 of policy 1");
        assertThat(said("tidig", at(knownOn("2025-04-10"), "2025-04-30") + "&policy=2"))
                .isEqualTo("ADJUST by rule 13 of policy 2");
        assertThat(outcomes("/board?policy=2&" + at(published, ASKED))).containsExactly("ADJUST", "ADJUST");
        assertThat(outcomes("/board?" + at(published, ASKED))).containsExactly("CONTINUE_MEASURING", "ADJUST");
    }

    @Test
    void benefits_and_charts_go_by_the_policy_that_is_asked_for() {
        String then = at(published, ASKED);

        assertThat(get("/benefits/b2?" + then).at("/evidence/enough").asBoolean())
                .isFalse();
        assertThat(get("/benefits/b2?policy=2&" + then).at("/evidence/enough").asBoolean())
                .isTrue();
        assertThat(get("/benefits?policy=2&" + then).path("items").findValuesAsString("enough"))
                .containsExactly("true", "true");
        assertThat(get("/benefits/b2/series?" + then).path("policyVersion").asInt())
                .isEqualTo(1);
        assertThat(get("/benefits/b2/series?policy=2&" + then)
                        .path("policyVersion")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void refuses_a_version_that_there_is_not() {
        for (String path : List.of(
                "/board?policy=9",
                "/board/sen?policy=9",
                "/benefits?policy=9",
                "/benefits/b2/series?policy=9",
                "/policies/9")) {
            assertThat(service.get("/query/v1" + path).status()).as(path).isEqualTo(404);
            assertThat(service.get("/query/v1" + path).code()).as(path).isEqualTo("policy-unknown");
        }
        assertThat(service.get("/query/v1/board?policy=x").code()).isEqualTo("parameter-invalid");
        assertThat(service.get("/query/v1/policies/9/check").code()).isEqualTo("policy-unknown");
        assertThat(service.get("/query/v1/policies/2/check?against=2").code()).isEqualTo("parameter-invalid");
        assertThat(service.get("/query/v1/policies/2/check?step=hour").code()).isEqualTo("parameter-invalid");
    }

    @Test
    void lists_every_version_with_its_state() {
        assertThat(get("/policies?day=2025-09-19").path("items").findValuesAsString("state"))
                .containsExactly("IN_FORCE", "ADOPTED", "WITHDRAWN");
        JsonNode later = get("/policies?day=2025-09-20").path("items");
        assertThat(later.findValuesAsString("state")).containsExactly("REPLACED", "IN_FORCE", "WITHDRAWN");
        assertThat(later.get(0).path("replacedFrom").asString()).isEqualTo("2025-09-20");
        assertThat(get("/policies?" + at(published, ASKED)).path("items").findValuesAsString("state"))
                .containsExactly("IN_FORCE", "PUBLISHED");

        JsonNode second = get("/policies/2?day=2025-09-20");
        assertThat(second.at("/policy/figures/thresholds/month/minimum").asInt())
                .isEqualTo(3);
        assertThat(second.at("/adopted/check/position").asLong()).isEqualTo(published);
        assertThat(second.path("version").asInt()).isEqualTo(1);
        assertThat(get("/policies/1").at("/policy/rules").size()).isEqualTo(14);
        assertThat(get("/policies/1").has("version")).isFalse();
    }

    @Test
    void a_check_lists_what_would_have_changed_at_every_month_end() {
        JsonNode check = check("/policies/2/check?" + at(published, ASKED));

        assertThat(check.path("state").asString()).isEqualTo("DONE");
        assertThat(check.path("against").asInt()).isEqualTo(1);
        assertThat(check.at("/result/days").asInt()).isEqualTo(9);
        assertThat(check.at("/result/evaluations").asInt()).isEqualTo(2 * (9 + 5));
        assertThat(check.path("compared").asInt()).isEqualTo(2);
        assertThat(check.path("initiatives").asInt()).isEqualTo(2);
        assertThat(check.at("/result/differences/items")
                        .valueStream()
                        .map(item -> "%s %s known to %d: %s %d → %s %d"
                                .formatted(
                                        item.path("initiativeId").asString(),
                                        item.path("day").asString(),
                                        item.path("position").asLong(),
                                        item.at("/before/outcome").asString(),
                                        item.at("/before/rule").asInt(),
                                        item.at("/after/outcome").asString(),
                                        item.at("/after/rule").asInt())))
                .containsExactly(
                        changed("sen", ASKED, "2025-09-12"),
                        changed("tidig", "2025-04-30", "2025-04-10"),
                        changed("tidig", "2025-05-31", "2025-05-21"),
                        changed("tidig", "2025-06-30", "2025-06-12"),
                        changed("tidig", "2025-07-31", "2025-07-10"));
        assertThat(check.at("/result/totals").toString())
                .isEqualTo("[{\"before\":\"CONTINUE_MEASURING\",\"after\":\"ADJUST\",\"count\":5}]");
        assertThat(check.at("/result/totalsNow/0/count").asInt()).isEqualTo(1);
        assertThat(check.at("/result/now/0/initiativeId").asString()).isEqualTo("sen");
        assertThat(check.at("/result/differences/items/1/before/confidence").asString())
                .isEqualTo("LOW");
        assertThat(check.at("/result/differences/items/1/after/confidence").asString())
                .isEqualTo("MEDIUM");
    }

    private String changed(String initiative, String day, String knownTo) {
        return "%s %s known to %d: CONTINUE_MEASURING 9 → ADJUST 13".formatted(initiative, day, knownOn(knownTo));
    }

    @Test
    void a_check_says_the_same_whenever_and_however_often_it_is_asked() {
        String path = "/policies/2/check?step=quarter&" + at(published, ASKED);
        JsonNode check = check(path);
        service.restart();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get("/query/v1/policies").status() == 200);

        assertThat(check(path)).isEqualTo(check);
        assertThat(check("/policies/2/check?step=month&" + at(published, ASKED))
                        .at("/result/digest")
                        .asString())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(check.at("/result/digest").asString());
    }

    @Test
    void what_each_version_says_on_the_board_is_what_the_check_says() {
        JsonNode check = check("/policies/2/check?limit=1000&" + at(published, ASKED));
        for (JsonNode item : check.at("/result/differences/items")) {
            String moment = at(item.path("position").asLong(), item.path("day").asString());
            String initiative = item.path("initiativeId").asString();
            assertThat(said(initiative, moment + "&policy=1"))
                    .startsWith(item.at("/before/outcome").asString());
            assertThat(said(initiative, moment + "&policy=2"))
                    .startsWith(item.at("/after/outcome").asString());
        }
    }

    @Test
    void whoever_asks_while_it_is_worked_out_is_told_where_to_ask_again() {
        ReadSide.Reply first = service.get("/query/v1/policies/2/check?against=1&step=year&day=2025-09-14");

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.json().path("state").asString()).isEqualTo("RUNNING");
        assertThat(first.header("Retry-After")).isEqualTo("5");
        assertThat(first.header("Location"))
                .isEqualTo(first.json().path("self").asString())
                .startsWith("/query/v1/policies/2/check?against=1&step=year&asOfPosition=");
        assertThat(check(first.header("Location").replace("/query/v1", ""))
                        .path("state")
                        .asString())
                .isEqualTo("DONE");
    }

    @Test
    void differences_come_as_a_list_of_their_own() {
        String question = "against=1&" + at(published, ASKED);
        check("/policies/2/check?" + question);

        JsonNode page = get("/policies/2/check/differences?limit=2&page=2&" + question);

        assertThat(page.path("total").asInt()).isEqualTo(5);
        assertThat(page.path("items").findValuesAsString("day")).containsExactly("2025-05-31", "2025-06-30");
        assertThat(page.at("/items/0/before/outcome").asString()).isEqualTo("CONTINUE_MEASURING");
        assertThat(page.at("/items/0/after/rule").asInt()).isEqualTo(13);
    }

    @Test
    void only_those_who_answer_for_policies_may_start_a_check() {
        String path = "/query/v1/policies/2/check?" + at(published, ASKED);

        assertThat(service.get(path, ReadSide.ISSUER.token("reporter")).status())
                .isEqualTo(403);
        assertThat(service.get(path, ReadSide.ISSUER.token("board")).status()).isIn(200, 202);
        assertThat(service.get("/query/v1/policies", ReadSide.ISSUER.token("reporter"))
                        .status())
                .isEqualTo(200);
    }
}
