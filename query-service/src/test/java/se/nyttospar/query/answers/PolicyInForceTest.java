package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.months;
import static se.nyttospar.query.running.Example.started;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.DomainEvent;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.policy.FrequencyThresholds;
import se.nyttospar.events.policy.PolicyAdopted;
import se.nyttospar.events.policy.PolicyCheck;
import se.nyttospar.events.policy.PolicyDocument;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.query.running.PolicyVersion;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;

/** Policy 2 takes a baseline of twenty months, and is in force from September; twelve are enough for policies 1 and 3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyInForceTest {
    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);

    private ReadSide service;
    private long known;
    private long last;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        on("2025-01-12", division("norr"), indicator("andel", null), initiative("digital", "norr"));
        on("2025-01-13", benefit("b1", "digital", "norr", "andel"), started("digital", LocalDate.of(2025, 1, 5)));
        on(
                "2025-01-13",
                months("b1", "2024-01", "50", "51", "50", "51", "50", "51", "50", "51", "50", "51", "50", "51"));
        on("2025-01-14", new WentLive("b1", LocalDate.of(2025, 1, 1)));
        on("2025-08-12", new PolicyPublished(twenty()), new PolicyPublished(PolicyVersion.same(3)));
        on("2025-08-13", new PolicyAdopted(2, FROM, "Prövad", new PolicyCheck(1, 1, FROM, "x")));
        known = on("2025-10-10", months("b1", "2025-01", "60", "64", "68", "70", "71", "72", "74", "73", "75"));
        on("2025-10-11", decided("answers-two", 2), decided("answers-three", 3), decided("answers-nine", 9));
        last = on("2025-10-12", new PolicyPublished(PolicyVersion.same(9)));
    }

    private static PolicyDocument twenty() {
        return PolicyVersion.monthly(
                2,
                month -> new FrequencyThresholds(
                        month.late(),
                        month.stale(),
                        month.abandoned(),
                        20,
                        30,
                        month.minimum(),
                        month.full(),
                        month.threeSustain()));
    }

    private DecisionTaken decided(String id, int policyVersion) {
        JsonNode said = get("/board/digital?day=2025-10-10&asOfPosition=%d%s"
                        .formatted(known, policyVersion == 9 ? "" : "&policy=" + policyVersion))
                .path("board");
        return new DecisionTaken(
                "digital",
                id,
                DecisionOutcome.CONTINUE,
                "styrgrupp",
                LocalDate.of(2025, 10, 11),
                "Vi fortsätter.",
                null,
                null,
                new AnsweredRecommendation(
                        RecommendedOutcome.valueOf(said.path("outcome").asString()),
                        said.path("rule").asInt(),
                        policyVersion,
                        known,
                        LocalDate.of(2025, 10, 10)),
                null,
                Stage.PILOT,
                Condition.RUNNING);
    }

    private long on(String day, DomainEvent... events) {
        return service.log().appendAt(Instant.parse(day + "T10:00:00Z"), events);
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

    private JsonNode decision(String id) {
        return get("/decisions/" + id + "?day=2025-10-12&atLeastPosition=" + last)
                .path("decision");
    }

    @Test
    void a_period_is_judged_by_the_policy_in_force_when_it_ended() {
        JsonNode frames = get("/kpi-views?over=region&from=2025-08&to=2025-09&day=2025-10-10&atLeastPosition=" + last)
                .path("items");

        assertThat(frames.size()).isEqualTo(2);
        assertThat(frames.valueStream()
                        .map(frame -> frame.path("withoutBaselineIds").size()))
                .containsExactly(0, 1);
    }

    @Test
    void a_package_says_what_the_policy_in_force_says() {
        String path = "/initiatives/digital/exchange-package?atLeastPosition=" + last;

        assertThat(get(path + "&day=2025-08-31")
                        .path("effects")
                        .get(0)
                        .path("baseline")
                        .asString())
                .isEqualTo("ROBUST");
        assertThat(get(path + "&day=2025-10-10")
                        .path("effects")
                        .get(0)
                        .path("baseline")
                        .asString())
                .isEqualTo("NONE");
    }

    @Test
    void a_recommendation_is_worked_out_by_the_version_that_the_decision_names() {
        JsonNode two = decision("answers-two");
        JsonNode three = decision("answers-three");

        assertThat(two.path("verification").asString()).isEqualTo("VERIFIED");
        assertThat(two.path("recomputedPolicyVersion").asInt()).isEqualTo(2);
        assertThat(three.path("verification").asString()).isEqualTo("VERIFIED");
        assertThat(three.path("recomputedPolicyVersion").asInt()).isEqualTo(3);
        assertThat(three.path("policyVersionInForce").asInt()).isEqualTo(2);
        assertThat(three.path("recomputedRule")).isNotEqualTo(two.path("recomputedRule"));
    }

    @Test
    void a_version_that_was_published_later_cannot_have_been_asked() {
        JsonNode nine = decision("answers-nine");

        assertThat(nine.path("verification").asString()).isEqualTo("UNVERIFIABLE");
        assertThat(nine.path("unverifiable").asString()).isEqualTo("POLICY_VERSION_UNKNOWN");
        assertThat(nine.path("recomputedPolicyVersion").asInt()).isEqualTo(2);
    }
}
