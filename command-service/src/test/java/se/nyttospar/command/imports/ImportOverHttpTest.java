package se.nyttospar.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;
import tools.jackson.databind.JsonNode;

class ImportOverHttpTest extends RunningService {

    private static final String DIALECT = "&delimiter=,&decimal=.&encoding=UTF-8";

    @BeforeAll
    void tracked() {
        List.of("dry", "all", "valid", "again", "comma", "bad").forEach(this::benefit);
    }

    @Test
    void dry_run_reports_every_bad_row_and_records_nothing() {
        JsonNode done = imported("DRY_RUN" + DIALECT, """
                benefit,period,value,comment
                dry,2024-01,71.5,
                dry,2024-01,71.50,
                dry,2024-01,72,
                dry,2024-Q1,72,
                dry,2199-01,72,
                dry,2024-02,"72,5",
                dry,2024-02,,
                none,2024-02,1,
                dry,2024-02,1,811218-9876
                dry,2024-02
                """);

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("recorded").asLong()).isEqualTo(1);
        assertThat(done.path("unchanged").asLong()).isEqualTo(1);
        assertThat(codes(done))
                .containsExactly(
                        "4 measurement-exists",
                        "5 period-wrong-frequency",
                        "6 period-in-future",
                        "7 row-number",
                        "8 row-value-missing",
                        "9 benefit-unknown",
                        "10 personal-number",
                        "11 row-columns");
        assertThat(post(reporter, "/benefits/dry/measurements", value("2024-01", "1"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void all_or_nothing_records_nothing_when_one_row_is_refused() {
        JsonNode done = imported("ALL_OR_NOTHING" + DIALECT, """
                benefit,period,value
                all,2024-01,71
                all,2199-01,72
                """);

        assertThat(done.path("state").asString()).isEqualTo("REFUSED");
        assertThat(done.path("recorded").asLong()).isZero();
        assertThat(post(reporter, "/benefits/all/measurements", value("2024-01", "1"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void valid_rows_are_recorded_beside_refused_ones() {
        JsonNode done = imported("VALID_ROWS" + DIALECT, """
                benefit,period,value
                valid,2024-01,71
                valid,2199-01,72
                valid,2024-02,73
                """);

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("recorded").asLong()).isEqualTo(2);
        assertThat(done.path("refused").asLong()).isEqualTo(1);
        assertThat(done.path("position").asLong()).isPositive();
        assertThat(post(reporter, "/benefits/valid/measurements", value("2024-02", "73.0"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_code_finds_whoever_had_it_when_the_period_ended() {
        post(admin, "/indicators", indicator("moved", "MONTH"));
        String unit =
                "{'id':'%s','divisionId':'medicin','name':'Enhet','externalCodes':[{'system':'kst','code':'%s'}]}";
        Reply former = post(admin, "/units", unit.formatted("former", "I1"));
        post(admin, "/units", unit.formatted("latter", "I2"));
        for (String place : List.of("former", "latter")) {
            post(owner, "/benefits", """
                {'id':'in-%s','initiativeId':'i-again','title':'Egen','type':'QUALITATIVE','role':'SECONDARY',
                 'perspective':'verksamhet','indicatorId':'moved','unitId':'%s'}""".formatted(place, place));
        }
        post(
                admin,
                "/units/former/merger",
                "{'into':'latter','lastDay':'2024-12-31','reason':'Ihop'}",
                "If-Match: " + former.etag());

        JsonNode done = imported(
                "VALID_ROWS" + DIALECT + "&indicator=moved&unitSystem=kst",
                "period,unit,value\n2024-12,I1,71\n2025-01,I1,72\n");
        JsonNode late = imported("VALID_ROWS" + DIALECT, "benefit,period,value\nin-former,2025-02,1\n");

        assertThat(done.path("recorded").asLong()).isEqualTo(2);
        assertThat(codes(late)).containsExactly("2 value-after-closing");
        assertThat(post(reporter, "/benefits/in-former/measurements", value("2024-12", "71"))
                        .status())
                .isEqualTo(200);
        assertThat(post(reporter, "/benefits/in-latter/measurements", value("2025-01", "72"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = "period,unit,value\n2024-01-01,SE1,71\n2024-02-01,SE1,72\n";
        String dialect = DIALECT + "&periods=FIRST_DAY&indicator=egen&unitSystem=hsa";
        post(admin, "/indicators", indicator("egen", "MONTH"));
        post(owner, "/benefits", """
            {'id':'own','initiativeId':'i-again','title':'Egen','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'egen','unitId':'akuten'}""");

        assertThat(imported("ALL_OR_NOTHING" + dialect, file).path("recorded").asLong())
                .isEqualTo(2);
        JsonNode again = imported("ALL_OR_NOTHING" + dialect, file);

        assertThat(again.path("recorded").asLong()).isZero();
        assertThat(again.path("unchanged").asLong()).isEqualTo(2);
    }

    @Test
    void reads_decimal_comma_when_it_is_declared() {
        JsonNode done = imported(
                "ALL_OR_NOTHING&delimiter=;&decimal=,&encoding=ISO-8859-1",
                "benefit;period;value\ncomma;2024-01;71,5\n");

        assertThat(done.path("recorded").asLong()).isEqualTo(1);
        assertThat(post(reporter, "/benefits/comma/measurements", value("2024-01", "71.5"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refuses_a_file_that_is_not_written_as_declared() {
        assertThat(send(
                                reporter,
                                "/measurement-imports?mode=DRY_RUN" + DIALECT,
                                "text/csv",
                                "benefit;period;value\nbad;2024-01;71,5\n")
                        .code())
                .isEqualTo("file-header");
        assertThat(send(reporter, "/measurement-imports?mode=DRY_RUN&delimiter=,&decimal=.", "text/csv", "x")
                        .code())
                .isEqualTo("parameter-invalid");
        assertThat(send(controller, "/measurement-imports?mode=DRY_RUN" + DIALECT, "text/csv", "x")
                        .code())
                .isEqualTo("role-missing");
    }

    @Test
    void a_repeated_request_is_the_same_import() {
        String path = "/measurement-imports?mode=DRY_RUN" + DIALECT;
        String file = "benefit,period,value\nbad,2024-01,71\n";

        Reply first = send(reporter, path, "text/csv", file, "Idempotency-Key: file-1");
        Reply second = send(reporter, path, "text/csv", file, "Idempotency-Key: file-1");
        Reply other = send(reporter, path, "text/csv", file + "bad,2024-02,71\n", "Idempotency-Key: file-1");

        assertThat(second.body().path("id")).isEqualTo(first.body().path("id"));
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    private JsonNode imported(String parameters, String file) {
        Reply accepted = send(reporter, "/measurement-imports?mode=" + parameters, "text/csv", file);
        assertThat(accepted.status()).as("%s", accepted.body()).isEqualTo(202);
        String path = "/measurement-imports/" + accepted.body().path("id").asString();
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> get(reporter, path).body(),
                        body -> List.of("DONE", "REFUSED", "FAILED")
                                .contains(body.path("state").asString()));
    }

    private List<String> codes(JsonNode done) {
        return get(reporter, "/measurement-imports/" + done.path("id").asString() + "/rows?limit=100")
                .body()
                .path("items")
                .valueStream()
                .map(row -> row.path("line").asLong() + " " + row.path("code").asString())
                .toList();
    }
}
