package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.initiative;
import static se.nyttospar.query.running.Example.started;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitDefined;
import se.nyttospar.events.benefit.BenefitRebased;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.EffectMeasured;
import se.nyttospar.events.benefit.Measurement;
import se.nyttospar.events.benefit.MeasurementCorrected;
import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.events.effectchain.ChainNode;
import se.nyttospar.events.effectchain.EffectChainOpened;
import se.nyttospar.events.effectchain.NodeAdded;
import se.nyttospar.events.effectchain.NodeKind;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumKind;
import se.nyttospar.events.forum.Mandate;
import se.nyttospar.events.meeting.AgendaItem;
import se.nyttospar.events.meeting.MeetingCalled;
import se.nyttospar.events.realisedbenefit.ClaimRejected;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationReinvested;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.redaction.Redaction;
import se.nyttospar.events.redaction.RedactionCarriedOut;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.Log;
import se.nyttospar.query.running.ReadSide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A name slipped into texts of streams of every kind; it was shown, and then it was taken out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactionsTest {

    private static final String NAME = "Anna Ek";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    /** Everything that shows one of the texts. */
    private static final List<String> SHOWN = List.of(
            "/benefits",
            "/benefits/b1",
            "/benefits/b1/series",
            "/benefits/b1/timeline",
            "/initiatives/digital",
            "/initiatives/digital/timeline",
            "/realised-benefits",
            "/realised-benefits/r1",
            "/realised-benefits/r2",
            "/effect-chains",
            "/effect-chains/c1",
            "/meetings/m1",
            "/forums",
            "/decisions");

    private ReadSide service;
    private long before;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        Log log = service.log();
        log.append(division("norr"), indicator("andel", null));
        log.append(new ForumFormed(
                "radet", new ForumCharter(ForumKind.OTHER, new LocalText(NAME, null), Mandate.DECIDES, null)));
        log.append(initiative("digital", "norr"), started("digital", DAY));
        log.append(named(benefit("b1", "digital", "norr", "andel")));
        log.append(measured("2025-01", "74.0", null), measured("2025-02", "75", NAME));
        log.append(
                new MeasurementCorrected("b1", measured("2025-02", "76", NAME).measurement(), NAME));
        log.append(new BenefitRebased("b1", LocalDate.of(2025, 3, 1), NAME, "p-1"));
        log.append(new RealisationClaimed("r1", claim()), new RealisationClaimed("r2", claim()));
        log.append("controller-1", new RealisationValidated("r1", NAME), new ClaimRejected("r2", NAME));
        log.append(new RealisationReinvested("r1", "x1", new BigDecimal("60.50"), NAME, DAY));
        log.append(
                new EffectChainOpened("c1", "digital", "norrbotten", NAME),
                new NodeAdded("c1", new ChainNode("kurs", NodeKind.ACTIVITY, NAME, null, null)));
        before = log.append(new MeetingCalled("m1", "radet", DAY, List.of(new AgendaItem("digital", NAME))));

        // Shown, and so remembered wherever answers are remembered: now and as of then.
        position = before;
        SHOWN.forEach(this::ask);
        SHOWN.forEach(path -> ask(path, before));
        assertThat(ask("/benefits/b1").response().body()).contains(NAME);
        assertThat(ask("/forums", before).response().body()).contains(NAME);

        redact("forum:radet", 0, "/charter/name/sv");
        redact("benefit:b1", 0, "/profile/title");
        redact("benefit:b1", 2, "/measurement/comment");
        redact("benefit:b1", 3, "/measurement/comment");
        redact("benefit:b1", 3, "/reason");
        redact("benefit:b1", 4, "/cause");
        redact("realised-benefit:r1", 0, "/claim/evidence");
        redact("realised-benefit:r2", 0, "/claim/evidence");
        redact("realised-benefit:r1", 1, "/comment");
        redact("realised-benefit:r2", 1, "/reason");
        redact("realised-benefit:r1", 2, "/purpose");
        redact("effect-chain:c1", 0, "/title");
        redact("effect-chain:c1", 1, "/node/title");
        redact("meeting:m1", 0, "/agenda/0/asked");
        redact("initiative:digital", 1, "/rationale");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void redact(String stream, long sequence, String field) {
        position = service.log()
                .append("admin-1", new RedactionCarriedOut(stream, sequence, field, "Ett namn stod i texten."));
    }

    private static BenefitDefined named(BenefitDefined defined) {
        ObjectNode profile = EventJson.mapper().valueToTree(defined);
        ((ObjectNode) profile.path("profile")).put("title", NAME);
        return EventJson.mapper().treeToValue(profile, BenefitDefined.class);
    }

    private static EffectMeasured measured(String period, String value, @Nullable String comment) {
        return new EffectMeasured(
                "b1",
                new Measurement(Period.parse(period), new BigDecimal(value), null, null, null, "källa", null, comment));
    }

    private static RealisationClaim claim() {
        return new RealisationClaim(
                "b1",
                "digital",
                "ekonomi",
                "norr",
                BenefitType.CASHABLE,
                Period.parse("2025-T1"),
                "4127",
                new BigDecimal("100.50"),
                null,
                null,
                NAME,
                "kvar");
    }

    private ReadSide.Reply ask(String path) {
        return reply("/query/v1" + path + "?atLeastPosition=" + position);
    }

    private ReadSide.Reply ask(String path, long asOf) {
        return reply("/query/v1" + path + "?atLeastPosition=" + position + "&asOfPosition=" + asOf);
    }

    private ReadSide.Reply reply(String path) {
        ReadSide.Reply reply = service.get(path);
        assertThat(reply.status()).as(path + reply.response().body()).isEqualTo(200);
        return reply;
    }

    @Test
    void the_name_is_nowhere_in_the_database() {
        reply("/query/v1/benefits/b1?atLeastPosition=" + position);
        reply("/query/v1/benefits/b1/timeline?atLeastPosition=" + position);
        List<String> found = new ArrayList<>();
        for (String table : service.database().sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list()) {
            long rows = service.database()
                    .sql("select count(*) from %s t where t::text like '%%%s%%'".formatted(table, NAME))
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.add(table + " " + rows);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void no_view_shows_it_now_or_as_of_earlier() {
        assertThat(SHOWN).allSatisfy(path -> {
            assertThat(ask(path).response().body()).doesNotContain(NAME);
            assertThat(ask(path, before).response().body()).doesNotContain(NAME);
        });
        assertThat(ask("/benefits/b1").json().at("/profile/title").asString()).isEqualTo(Redaction.MARKER);
        assertThat(ask("/benefits/b1", before).json().at("/profile/title").asString())
                .isEqualTo(Redaction.MARKER);
    }

    @Test
    void what_stood_beside_the_texts_is_there() {
        JsonNode claimed = ask("/realised-benefits/r1").json();

        assertThat(claimed.path("comment").asString()).isEqualTo("kvar");
        assertThat(claimed.path("reinvested").decimalValue()).isEqualByComparingTo("60.50");
        assertThat(claimed.path("reinvestments").get(0).path("purpose").asString())
                .isEqualTo(Redaction.MARKER);
        assertThat(ask("/benefits/b1/timeline").response().body()).contains("74.0", "källa");
    }

    @ParameterizedTest
    @CsvSource({
        "/benefits/b1, 9",
        "/realised-benefits/r1, 5",
        "/effect-chains/c1, 3",
        "/meetings/m1, 1",
        "/initiatives/digital, 2"
    })
    void the_version_counts_redactions(String path, long version) {
        JsonNode found = ask(path).json();
        assertThat(found.path("version").asLong()).as(found.toString()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/benefits/b1", "/initiatives/digital"})
    void the_digests_of_the_timeline_still_verify(String path) {
        JsonNode verification = ask(path + "/timeline/verification").json();

        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
        assertThat(ask(path + "/timeline/verification", before)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }
}
