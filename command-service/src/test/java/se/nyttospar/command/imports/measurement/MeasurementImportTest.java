package se.nyttospar.command.imports.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.nyttospar.command.imports.file.WorkbookBytes.number;
import static se.nyttospar.command.imports.file.WorkbookBytes.text;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.imports.file.FileForm;
import se.nyttospar.command.imports.file.WorkbookBytes;
import se.nyttospar.command.testing.RunningService;
import tools.jackson.databind.JsonNode;

class MeasurementImportTest extends RunningService {

    private static final String DIALECT = "&delimiter=,&decimal=.&encoding=UTF-8";

    @BeforeAll
    void tracked() {
        List.of("dry", "all", "valid", "again", "comma", "bad", "sheet", "odd").forEach(this::benefit);
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

        assertThat(done.path("state").asString()).isEqualTo("CHECKED");
        assertThat(done.path("valid").asLong()).isEqualTo(1);
        assertThat(done.path("recorded").asLong()).isZero();
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
    void the_same_file_again_changes_nothing() {
        String file = "period,unit,value\n2024-01-01,SE1,71\n2024-02-01,SE1,72\n";
        String dialect = DIALECT + "&periods=FIRST_DAY&indicator=egen&unitSystem=hsa";
        post(admin, "/indicators", indicator("egen", "MONTH"));
        post(owner, "/benefits", """
            {'id':'own','initiativeId':'i-again','title':'Egen','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'egen','unitId':'akuten'}""");

        JsonNode days = imported("VALID_ROWS&periods=FIRST_DAY" + DIALECT, """
                benefit,period,value
                odd,0001-01-01,1
                odd,+10000-01-01,1
                odd,2024-02-02,1
                odd,2024-02-01,1
                """);
        assertThat(codes(days))
                .containsExactly("2 date-out-of-range", "3 date-out-of-range", "4 period-wrong-frequency");
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
        assertThat(send(reporter, "/measurement-imports?mode=DRY_RUN&delimiter=semicolon&decimal=.", "text/csv", "x")
                        .body()
                        .path("detailSv")
                        .asString())
                .endsWith("semicolon. Det som går att ange: ; , | tab.");
        assertThat(send(reporter, "/measurement-imports?mode=MAYBE" + DIALECT, "text/csv", "x")
                        .body()
                        .path("detailEn")
                        .asString())
                .contains("DRY_RUN", "VALID_ROWS", "ALL_OR_NOTHING");
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

    @Test
    void reads_a_workbook_and_reports_every_row_that_cannot_be_taken() {
        byte[] file = WorkbookBytes.withRows("<row r='2'>" + text("A2", "benefit") + text("B2", "period")
                        + text("C2", "value")
                        + text("D2", "comment") + "</row>"
                        + row(3, text("B3", "2024-01") + number("C3", "71.150000000000006", 0))
                        + row(4, number("B4", "45323", 1) + number("C4", "1E2", 0))
                        + row(5, text("B5", "2024-03") + "<c r='C5'><f>70+1</f><v>71</v></c>")
                        + row(6, text("B6", "2024-04") + number("C6", "0.715", 3))
                        + row(7, number("B7", "45324", 1) + number("C7", "1", 0))
                        + row(8, text("B8", "2024-05") + text("C8", "71,5"))
                        + row(9, text("B9", "2024-06") + number("C9", "1E300", 0))
                        + row(10, text("B10", "2024-07") + number("C10", "1", 0) + text("D10", "x".repeat(1_000_000)))
                        + row(11, text("B11", "2024-08") + number("C11", "1", 0) + text("D11", "_x0000_")))
                .bytes();

        JsonNode done = ended(sendBytes(
                reporter, "/measurement-imports?mode=VALID_ROWS&sheet=Blad1&headerRow=2", FileForm.XLSX_TYPE, file));

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("recorded").asLong()).isEqualTo(2);
        assertThat(codes(done))
                .containsExactly(
                        "5 cell-formula",
                        "6 cell-percent",
                        "7 period-wrong-frequency",
                        "8 cell-text-for-number",
                        "9 number-out-of-bounds",
                        "10 row-text-too-long",
                        "11 text-invalid");
        assertThat(post(reporter, "/benefits/sheet/measurements", value("2024-01", "71.15"))
                        .status())
                .isEqualTo(200);
        assertThat(post(reporter, "/benefits/sheet/measurements", value("2024-02", "100"))
                        .status())
                .isEqualTo(200);
    }

    private static String row(int number, String cells) {
        return "<row r='%d'>%s%s</row>".formatted(number, text("A" + number, "sheet"), cells);
    }

    @Test
    void refuses_a_workbook_that_is_a_bomb_or_is_not_declared_in_full() {
        String path = "/measurement-imports?mode=DRY_RUN";
        byte[] bomb = WorkbookBytes.withRows("")
                .part("xl/media/x", new byte[20_000_000])
                .bytes();

        assertThat(sendBytes(reporter, path + "&sheetIndex=1&headerRow=1", FileForm.XLSX_TYPE, bomb)
                        .code())
                .isEqualTo("workbook-packed-too-tight");
        assertThat(sendBytes(reporter, path + "&sheetIndex=1", FileForm.XLSX_TYPE, bomb)
                        .code())
                .isEqualTo("parameter-invalid");
        assertThat(sendBytes(reporter, path + "&headerRow=1", FileForm.XLSX_TYPE, bomb)
                        .code())
                .isEqualTo("parameter-invalid");
        assertThat(sendBytes(reporter, path, "application/vnd.ms-excel.sheet.macroEnabled.12", bomb)
                        .code())
                .isEqualTo("content-type-unsupported");
    }

    @Test
    void every_value_that_cannot_be_meant_has_its_code_and_is_not_stored() {
        JsonNode done = imported("VALID_ROWS" + DIALECT, """
                benefit,period,value,denominator,source,comment
                odd,2024-02-30,1,,,
                odd,2024-13,1,,,
                odd,24-01,1,,,
                odd,2024-W01,1,,,
                odd,9999-01,1,,,
                odd,2024-01,1e3,,,
                odd,2024-01,1234567890123456789,,,
                odd,2024-01,0.1234567890123,,,
                odd,2024-01,%s,,,
                odd,2024-01,1,0,,
                odd,2024-01,1,,%s,
                odd,2024-01,1,,,%s
                odd,2024-01,١٢,,,
                %s,2024-01,1,,,
                odd,2024-01,12,,källa,日本語 العربية 👩🏽‍⚕️
                """.formatted(
                        "9".repeat(50), "s".repeat(201), "c".repeat(1_000_000), "b".repeat(300)));

        assertThat(codes(done))
                .containsExactly(
                        "2 period-invalid",
                        "3 period-invalid",
                        "4 period-invalid",
                        "5 period-wrong-frequency",
                        "6 period-invalid",
                        "7 row-number",
                        "8 number-out-of-bounds",
                        "9 number-out-of-bounds",
                        "10 row-number",
                        "11 denominator-not-positive",
                        "12 row-text-too-long",
                        "13 row-text-too-long",
                        "14 row-number",
                        "15 row-text-too-long");
        assertThat(done.path("recorded").asLong()).isEqualTo(1);
        JsonNode days = imported("VALID_ROWS&periods=FIRST_DAY" + DIALECT, """
                benefit,period,value
                odd,0001-01-01,1
                odd,+10000-01-01,1
                odd,2024-02-02,1
                odd,2024-02-01,1
                """);
        assertThat(codes(days))
                .containsExactly("2 date-out-of-range", "3 date-out-of-range", "4 period-wrong-frequency");
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
    void warns_of_an_implausible_value_and_records_it_unless_told_otherwise() {
        post(admin, "/indicators", """
            {'id':'andel','name':{'sv':'Andel'},'unit':'%','direction':'INCREASE','frequency':'MONTH',
             'overUnits':'MEAN','overTime':'MEAN','area':'tillganglighet','plausible':{'low':0,'high':100}}""");
        post(owner, "/benefits", """
            {'id':'share','initiativeId':'i-odd','title':'Andel','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'andel','unitId':'akuten'}""");
        String file = """
                benefit,period,value,confirmation
                share,2024-01,146.1,
                share,2024-02,100,
                share,2024-03,104.2,nämnaren är en skattning
                """;

        JsonNode dry = imported("DRY_RUN" + DIALECT, file);
        assertThat(dry.path("warnings").asLong()).isEqualTo(2);
        assertThat(dry.path("valid").asLong()).isEqualTo(3);
        JsonNode refusing = imported("ALL_OR_NOTHING&warnings=REFUSE" + DIALECT, file);
        assertThat(refusing.path("state").asString()).isEqualTo("REFUSED");
        assertThat(codes(refusing)).contains("2 value-implausible");
        assertThat(refusing.path("refused").asLong()).isEqualTo(1);
        JsonNode done = imported("ALL_OR_NOTHING" + DIALECT, file);

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("recorded").asLong()).isEqualTo(3);
        assertThat(done.path("warnings").asLong()).isEqualTo(2);
        assertThat(done.path("refused").asLong()).isZero();
        assertThat(codes(done)).containsExactly("2 value-implausible", "4 value-implausible");
        assertThat(rows(done).valueStream().map(row -> row.path("severity").asString()))
                .containsOnly("WARNING");
        assertThat(post(reporter, "/benefits/share/measurements", value("2024-03", "104.2"))
                        .body()
                        .path("version")
                        .asLong())
                .as("defined, three values, and the reason of the one that was confirmed")
                .isEqualTo(4);
    }

    @Test
    void a_value_that_is_no_level_of_an_ordinal_indicator_is_refused_from_a_file_too() {
        Reply scale = post(admin, "/indicators", """
            {'id':'mognad','name':{'sv':'Mognad'},'unit':'nivå','direction':'INCREASE','frequency':'MONTH',
             'overUnits':'LATEST','overTime':'LATEST','area':'tillganglighet',
             'scale':[{'value':1,'name':{'sv':'Låg'}},{'value':2,'name':{'sv':'Hög'}}]}""");
        assertThat(scale.status()).as("%s", scale.body()).isEqualTo(201);
        post(owner, "/benefits", """
            {'id':'level','initiativeId':'i-odd','title':'Mognad','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'mognad','unitId':'akuten'}""");

        JsonNode done = imported("VALID_ROWS" + DIALECT, "benefit,period,value\nlevel,2024-01,1.5\nlevel,2024-01,2\n");

        assertThat(codes(done)).containsExactly("2 value-not-on-scale");
        assertThat(done.path("recorded").asLong()).isEqualTo(1);
    }

    @Test
    void the_template_is_read_as_it_is_and_its_example_is_refused() {
        HttpResponse<byte[]> csv = download(reporter, "/measurement-imports/template");
        HttpResponse<byte[]> xlsx = download(reporter, "/measurement-imports/template?format=xlsx");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(codes(ended(sendBytes(
                        reporter,
                        "/measurement-imports?mode=DRY_RUN&delimiter=;&decimal=,&encoding=UTF-8",
                        FileForm.CSV_TYPE,
                        csv.body()))))
                .containsExactly("3 benefit-unknown");
        assertThat(codes(ended(sendBytes(
                        reporter,
                        "/measurement-imports?mode=DRY_RUN&sheetIndex=1&headerRow=1",
                        FileForm.XLSX_TYPE,
                        xlsx.body()))))
                .containsExactly("3 benefit-unknown");
    }

    @Test
    void thousands_of_rows_in_any_order_are_recorded_each_once() {
        post(admin, "/indicators", indicator("dag", "DAY"));
        List.of("many-1", "many-2").forEach(id -> post(owner, "/benefits", """
            {'id':'%s','initiativeId':'i-odd','title':'Dag','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'verksamhet','indicatorId':'dag','unitId':'akuten'}""".formatted(id)));
        LocalDate first = LocalDate.of(2010, 1, 1);
        var file = new StringBuilder("benefit,period,value\n");
        for (int i = 2499; i >= 0; i--) {
            file.append("many-1,")
                    .append(first.plusDays(i))
                    .append(",71.")
                    .append(i)
                    .append('\n');
            file.append("many-2,")
                    .append(first.plusDays(i))
                    .append(",72.")
                    .append(i)
                    .append('\n');
        }

        JsonNode done = imported("ALL_OR_NOTHING" + DIALECT, file.toString());

        assertThat(done.path("recorded").asLong()).isEqualTo(5000);
        Reply last = post(
                reporter,
                "/benefits/many-2/measurements",
                value(first.plusDays(2499).toString(), "72.2499"));
        assertThat(last.status()).isEqualTo(200);
        assertThat(last.body().path("version").asLong()).isEqualTo(2500);
        assertThat(last.body().path("position").asLong())
                .isEqualTo(done.path("position").asLong());
        assertThat(imported("VALID_ROWS" + DIALECT, file.toString())
                        .path("unchanged")
                        .asLong())
                .isEqualTo(5000);
    }

    private JsonNode imported(String parameters, String file) {
        return ended(send(reporter, "/measurement-imports?mode=" + parameters, "text/csv", file));
    }

    private JsonNode ended(Reply accepted) {
        assertThat(accepted.status()).as("%s", accepted.body()).isEqualTo(202);
        String path = "/measurement-imports/" + accepted.body().path("id").asString();
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> get(reporter, path).body(),
                        body -> List.of("DONE", "CHECKED", "REFUSED", "FAILED")
                                .contains(body.path("state").asString()));
    }

    private JsonNode rows(JsonNode done) {
        return get(reporter, "/measurement-imports/" + done.path("id").asString() + "/rows?limit=100")
                .body()
                .path("items");
    }

    private List<String> codes(JsonNode done) {
        return rows(done)
                .valueStream()
                .map(row -> row.path("line").asLong() + " " + row.path("code").asString())
                .toList();
    }
}
