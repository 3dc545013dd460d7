package se.nyttospar.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nyttospar.query.running.Example.benefit;
import static se.nyttospar.query.running.Example.division;
import static se.nyttospar.query.running.Example.indicator;
import static se.nyttospar.query.running.Example.months;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.benefit.BenefitType;
import se.nyttospar.events.benefit.WentLive;
import se.nyttospar.events.framework.FrameworkPublished;
import se.nyttospar.events.framework.GoalFramework;
import se.nyttospar.events.initiative.AnsweredRecommendation;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.events.initiative.DecisionTaken;
import se.nyttospar.events.initiative.Deviation;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.initiative.RecommendedOutcome;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.ai.AiActClass;
import se.nyttospar.events.initiative.calculation.LineKind;
import se.nyttospar.events.realisedbenefit.RealisationClaim;
import se.nyttospar.events.realisedbenefit.RealisationClaimed;
import se.nyttospar.events.realisedbenefit.RealisationValidated;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.running.ReadSide;
import se.nyttospar.query.running.Stated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnualReportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/query/v1/annual-reports/norrbotten/2025";
    private static final String[] BEFORE = {"50", "52", "49", "51", "50", "48", "52", "51", "49", "50", "51", "50"};
    private static final String[] AFTER = {"60", "64", "68", "70", "71", "72", "74", "73"};

    private ReadSide service;
    private long position;

    @BeforeAll
    void tell() {
        service = new ReadSide();
        var log = service.log();
        log.append(division("norr"), indicator("andel", null), framework());
        log.append(new InitiativeProposed(
                "digital",
                "=HYPERLINK(\"x\")",
                null,
                InitiativeKind.MAJOR,
                "norr",
                "norrbotten",
                null,
                null,
                true,
                "owner-1",
                null));
        log.append(
                Stated.calculation(
                        "digital",
                        2025,
                        Stated.line(2025, LineKind.COST, "100"),
                        Stated.line(2025, LineKind.CASHABLE, "250"),
                        Stated.line(2026, LineKind.CASHABLE, "999")),
                Stated.ai("digital", AiActClass.TRANSPARENCY, null),
                new DecisionTaken(
                        "digital",
                        "d1",
                        DecisionOutcome.SCALE_UP,
                        "styrgrupp",
                        LocalDate.of(2025, 5, 1),
                        "Vi vill.",
                        null,
                        null,
                        new AnsweredRecommendation(
                                RecommendedOutcome.CONTINUE_MEASURING, 14, 1, 3, LocalDate.of(2025, 5, 1)),
                        new Deviation("Bråttom", "Direktören"),
                        Stage.ROLLOUT,
                        Condition.RUNNING));
        log.append(benefit("b1", "digital", "norr", "andel"));
        log.append(months("b1", "2024-01", BEFORE));
        log.append(new WentLive("b1", LocalDate.of(2025, 1, 1)));
        log.append(months("b1", "2025-01", AFTER));
        log.append(new RealisationClaimed(
                "r1",
                new RealisationClaim(
                        "b1",
                        "digital",
                        "verksamhet",
                        "norr",
                        BenefitType.CASHABLE,
                        Period.parse("2025-T1"),
                        "4127",
                        new BigDecimal("100.50"),
                        null,
                        null,
                        null,
                        null)));
        position = log.append("controller-1", new RealisationValidated("r1", "Stämmer"));
    }

    private static FrameworkPublished framework() {
        LocalText name = new LocalText("Norrbotten <2026> & mål", "Norrbotten <2026> & goals");
        return new FrameworkPublished(
                "norrbotten",
                new GoalFramework(
                        name,
                        null,
                        null,
                        LocalDate.of(2024, 1, 1),
                        null,
                        List.of(new GoalFramework.Perspective(
                                "verksamhet", new LocalText("Verksamhet", "Operations"), List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private HttpResponse<byte[]> ask(String type, String query) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(service.uri(PATH + query))
                    .header("Authorization", "Bearer " + ReadSide.ISSUER.token("executive"))
                    .header("Accept", type)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] report(String type, String query) {
        HttpResponse<byte[]> response = ask(type, query);
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        return response.body();
    }

    @Test
    void tells_goals_effects_decisions_money_deviations_and_ai_of_the_year() {
        JsonNode report = JsonMapper.shared()
                .readTree(report("application/json", "?asOfPosition=" + position + "&day=2025-09-20"));

        JsonNode goal = report.path("goals").get(0);
        assertThat(goal.path("benefits").asInt()).isEqualTo(1);
        assertThat(goal.path("improved").asInt()).isEqualTo(1);
        JsonNode effect = report.path("effects").get(0);
        assertThat(effect.path("before").decimalValue()).isEqualByComparingTo("50.25");
        assertThat(effect.path("target").decimalValue()).isEqualByComparingTo("90");
        assertThat(effect.path("variation").asString()).isEqualTo("IMPROVED_SUSTAINED");
        JsonNode decision = report.path("decisions").get(0);
        assertThat(decision.path("agreement").asString()).isEqualTo("DEVIATES");
        assertThat(decision.path("authority").asString()).isEqualTo("Direktören");
        JsonNode money = report.path("economy").get(0);
        assertThat(money.path("plannedCosts").decimalValue()).isEqualByComparingTo("100");
        assertThat(money.path("plannedCashable").decimalValue()).isEqualByComparingTo("250");
        assertThat(money.path("validated").decimalValue()).isEqualByComparingTo("100.50");
        assertThat(report.path("deviations").get(0).path("what").asString()).isEqualTo("Bråttom");
        assertThat(report.path("ai").path("classes").path("TRANSPARENCY").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/pdf", XLSX, "text/csv"})
    void gives_the_same_bytes_for_the_same_moment_whatever_comes_later(String type) {
        String moment = "?asOfPosition=" + position + "&day=2025-09-20";
        byte[] then = report(type, moment);

        long later = service.log().append(months("b1", "2025-09", Long.toString(80 + position % 9)));

        assertThat(report(type, moment + "&atLeastPosition=" + later)).isEqualTo(then);
        assertThat(report(type, "?asOfPosition=" + later + "&day=2025-10-20")).isNotEqualTo(then);
        position = later;
    }

    @Test
    void prints_a_tagged_document_with_title_language_and_bookmarks() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(report("application/pdf", "?asOfPosition=" + position + "&day=2025-09-20"))) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getLanguage()).isEqualTo("sv");
            assertThat(catalogue.getDocumentOutline().hasChildren()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Årsrapport 2025 – Norrbotten <2026> & mål");
            assertThat(new PDFTextStripper().getText(document)).contains("Bråttom", "Varaktigt bättre");
        }
        try (PDDocument english =
                Loader.loadPDF(report("application/pdf", "?lang=en&asOfPosition=" + position + "&day=2025-09-20"))) {
            assertThat(english.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(english.getDocumentInformation().getTitle())
                    .isEqualTo("Annual report 2025 – Norrbotten <2026> & goals");
        }
    }

    @Test
    void no_cell_is_a_formula() {
        String csv = new String(report("text/csv", "?section=economy&lang=en"), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("Initiative,Planned cost")
                .contains("\"'=HYPERLINK(\"\"x\"\")\",100,250,250,0,100.5");
    }

    @Test
    void refuses_what_is_not_there() {
        assertThat(ask("text/csv", "?section=weather").statusCode()).isEqualTo(400);
        assertThat(ask("application/pdf", "?lang=fi").statusCode()).isEqualTo(400);
        assertThat(service.get("/query/v1/annual-reports/none/2025").code()).isEqualTo("not-found");
        assertThat(service.get("/query/v1/annual-reports/norrbotten/25").code()).isEqualTo("parameter-invalid");
    }
}
