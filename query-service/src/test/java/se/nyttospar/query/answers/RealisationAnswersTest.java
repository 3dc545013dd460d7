package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.measured;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.events.benefit.BenefitProfile.Milestone;
import se.nyttospar.events.benefit.BenefitProfile.Target;
import se.nyttospar.events.benefit.BenefitRevised;
import se.nyttospar.events.benefit.GroupMeasured;
import se.nyttospar.events.benefit.GroupMeasurementCorrected;
import se.nyttospar.events.benefit.GroupMeasurementRetracted;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.PopulationGroup;
import se.nyttospar.events.benefit.PopulationGroup.Dimension;
import se.nyttospar.events.benefit.TargetKind;
import se.nyttospar.events.benefit.TargetRevised;
import se.nyttospar.events.benefit.UnitGoLiveCorrected;
import se.nyttospar.events.benefit.UnitWentLive;
import se.nyttospar.events.benefit.UnusualValueConfirmed;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.LinkRemoved;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.events.effectchain.NodeRemoved;
import se.nyttospar.events.effectchain.NodesLinked;
import se.nyttospar.events.realisedbenefit.ClaimCorrected;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.ClaimWithdrawn;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealisationAnswersTest {
    private static final PopulationGroup OLD = new PopulationGroup(Dimension.AGE, "75+");
    private static final PopulationGroup YOUNG = new PopulationGroup(Dimension.AGE, "0-17");
    private static final PopulationGroup REST = new PopulationGroup(Dimension.AGE, "18-74");

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), indicator("andel", 10));
        log.append(initiative("digital", "norr"));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(measured("b1", Period.parse("2025-01"), "50"));
        log.append(new RealisationClaimed("r1", claim("b1", "100.50", "0.6")));
        log.append(new RealisationClaimed("r2", claim("b2", "40", "0.6")));
        log.append(new RealisationClaimed("r3", claim("b3", "9", null)));
        log.append(new RealisationClaimed("r4", claim("b4", "1000", null)), new ClaimWithdrawn("r4", "Fel rad"));
        log.append(
                "controller-1",
                new RealisationValidated("r1", "Stämmer"),
                new ClaimRejected("r3", "Syns inte i boken"));
        log.append(new ClaimCorrected("r3", claim("b3", "8", null), "Skrivfel"));
        log.append("controller-1", new ClaimRejected("r3", "Syns fortfarande inte"));
        log.append(
                new RealisationReinvested("r1", "x1", new BigDecimal("60.50"), "Hembesök", LocalDate.of(2025, 6, 1)));
        log.append(
                new EffectChainOpened("c1", "digital", "norrbotten", "Kedjan"),
                node("kurs", NodeKind.ACTIVITY),
                node("stod", NodeKind.SUPPORT),
                new NodeAdded("c1", new ChainNode("kortare", NodeKind.EFFECT, "Kortare", "b1", null)),
                new NodesLinked("c1", "kurs", "stod", new BigDecimal("0.5")),
                new NodesLinked("c1", "stod", "kortare", new BigDecimal("0.4")),
                new NodesLinked("c1", "stod", "kortare", new BigDecimal("0.7")),
                new NodesLinked("c1", "kurs", "kortare", new BigDecimal("0.1")),
                new LinkRemoved("c1", "kurs", "kortare", "Syns inte"),
                new NodeRemoved("c1", "kurs", "Blev inte av"));
        var profile = benefit("b1", "digital", "norr", "andel").profile();
        log.append(new TargetRevised(
                "b1",
                new Target(TargetKind.CHANGE, new BigDecimal("95"), LocalDate.of(2026, 12, 31)),
                List.of(new Milestone(LocalDate.of(2026, 6, 30), new BigDecimal("92"))),
                "Höjd ambition"));
        log.append(
                new UnitWentLive("b1", "ward-1", LocalDate.of(2025, 3, 1)),
                new UnitGoLiveCorrected("b1", "ward-1", LocalDate.of(2025, 3, 8), "En vecka senare"),
                new UnusualValueConfirmed("b1", Period.parse("2025-02"), OLD, "Kontrollerat"),
                group(OLD, "2025-02", "61", "40"),
                group(REST, "2025-02", "55", "50"),
                group(YOUNG, "2025-02", "30", "4"),
                group(OLD, "2025-03", "61", "40"),
                new GroupMeasurementCorrected("b1", OLD, value("2025-03", "62", "40"), "Skrivfel"),
                group(REST, "2025-03", "1", "50"),
                new GroupMeasurementRetracted("b1", REST, Period.parse("2025-03"), "Fel enhet"));
        position = log.append(new BenefitRevised(
                "b1",
                profile.with(
                        new Target(TargetKind.CHANGE, new BigDecimal("95"), LocalDate.of(2026, 12, 31)), List.of()),
                "Utan delmål"));
    }

    private static NodeAdded node(String id, NodeKind kind) {
        return new NodeAdded("c1", new ChainNode(id, kind, "Steg " + id, null, null));
    }

    private static GroupMeasured group(PopulationGroup group, String period, String value, String count) {
        return new GroupMeasured("b1", group, value(period, value, count));
    }

    private static Measurement value(String period, String value, String count) {
        return new Measurement(
                Period.parse(period), new BigDecimal(value), null, new BigDecimal(count), null, null, null, null);
    }

    private static RealisationClaim claim(String benefit, String amount, @Nullable String share) {
        return Stated.claim(benefit, "digital", amount, share, null);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private JsonNode ask(String path) {
        ReadSide.Reply reply = service.get(path + (path.contains("?") ? "&" : "?") + "atLeastPosition=" + position);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void adds_up_what_was_claimed_validated_rejected_and_reinvested_per_year_and_line() {
        JsonNode rows = ask("/query/v1/realised-benefits");

        assertThat(rows.path("total").asInt()).isEqualTo(1);
        JsonNode row = rows.path("items").get(0);
        assertThat(row.path("year").asInt()).isEqualTo(2025);
        assertThat(row.path("budgetLine").asString()).isEqualTo("4127");
        assertThat(row.path("perspective").asString()).isEqualTo("ekonomi");
        assertThat(row.path("claims").asInt()).isEqualTo(3);
        assertThat(row.path("claimed").decimalValue()).isEqualByComparingTo("148.50");
        assertThat(row.path("waiting").decimalValue()).isEqualByComparingTo("40");
        assertThat(row.path("validated").decimalValue()).isEqualByComparingTo("100.50");
        assertThat(row.path("rejected").decimalValue()).isEqualByComparingTo("8");
        assertThat(row.path("reinvested").decimalValue()).isEqualByComparingTo("60.50");
    }

    @Test
    void warns_of_shares_that_are_more_than_the_whole_together() {
        assertThat(ask("/query/v1/realised-benefits")
                        .path("items")
                        .get(0)
                        .path("sharesAboveOne")
                        .get(0)
                        .asString())
                .isEqualTo("2025-T1");
    }

    @Test
    void shows_a_claim_with_its_version_its_reviewer_and_what_it_was_used_for() {
        JsonNode claim = ask("/query/v1/realised-benefits/r1");

        assertThat(claim.path("version").asInt()).isEqualTo(2);
        assertThat(claim.path("standing").asString()).isEqualTo("VALIDATED");
        assertThat(claim.path("reviewer").asString()).isEqualTo("controller-1");
        assertThat(claim.path("reinvestments").get(0).path("purpose").asString())
                .isEqualTo("Hembesök");
        assertThat(ask("/query/v1/realised-benefit-claims?standing=REJECTED")
                        .path("items")
                        .get(0)
                        .path("reason")
                        .asString())
                .isEqualTo("Syns fortfarande inte");
        assertThat(service.get("/query/v1/realised-benefits/none").code()).isEqualTo("not-found");
    }

    @Test
    void reads_an_effect_chain_as_one_document() {
        JsonNode chain = ask("/query/v1/effect-chains/c1");

        assertThat(chain.path("initiativeId").asString()).isEqualTo("digital");
        assertThat(chain.path("nodes").size()).isEqualTo(2);
        assertThat(chain.path("links").size()).isEqualTo(1);
        assertThat(chain.path("links").get(0).path("contribution").decimalValue())
                .isEqualByComparingTo("0.7");
        assertThat(chain.path("version").asInt()).isEqualTo(9);
        assertThat(chain.path("nodes").get(1).path("measured").path("variation").asString())
                .isEqualTo("NO_DATA");
        ReadSide.Reply dot = service.send(java.net.http.HttpRequest.newBuilder(
                        service.uri("/query/v1/effect-chains/c1?lang=en&atLeastPosition=" + position))
                .header("Authorization", "Bearer " + ReadSide.ISSUER.token("reporter"))
                .header("Accept", "text/vnd.graphviz"));
        assertThat(dot.header("Content-Type")).startsWith("text/vnd.graphviz");
        assertThat(dot.response().body()).contains("\"stod\" -> \"kortare\" [label=\"0.7\"]", "No values");
        assertThat(ask("/query/v1/effect-chains?initiative=digital")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void shows_revised_targets_and_go_live_per_unit_beside_the_benefit() {
        JsonNode benefit = ask("/query/v1/benefits/b1");

        assertThat(benefit.path("profile").path("target").path("value").decimalValue())
                .isEqualByComparingTo("95");
        assertThat(benefit.path("profile").path("milestones").size()).isZero();
        assertThat(benefit.path("targetRevisions").get(0).path("reason").asString())
                .isEqualTo("Höjd ambition");
        assertThat(benefit.path("unitGoLives").path("ward-1").asString()).isEqualTo("2025-03-08");
    }

    @Test
    void keeps_values_of_groups_out_of_the_series_and_hides_small_ones_and_what_would_tell_them() {
        JsonNode groups = ask("/query/v1/benefits/b1/groups");

        assertThat(groups.size()).isEqualTo(4);
        assertThat(groups.get(0).path("group").asString()).isEqualTo("0-17");
        assertThat(groups.get(0).path("suppressed").asBoolean()).isTrue();
        assertThat(groups.get(1).path("suppressed").asBoolean()).isFalse();
        assertThat(groups.get(2).path("group").asString()).isEqualTo("75+");
        assertThat(groups.get(2).path("suppressed").asBoolean()).isTrue();
        assertThat(groups.get(3).path("value").decimalValue()).isEqualByComparingTo("62");
        assertThat(groups.get(3).path("corrected").asBoolean()).isTrue();
        assertThat(ask("/query/v1/benefits/b1/series").path("points").size()).isEqualTo(1);
    }

    @Test
    void tells_claims_and_chain_in_the_initiatives_story_but_no_value_of_a_group() {
        String story = ask("/query/v1/initiatives/digital/timeline?limit=200").toString();

        assertThat(story)
                .contains("realised-benefit.claimed", "effect-chain.nodes-linked", "benefit.group-measured")
                .doesNotContain("\"value\":55");
    }
}
