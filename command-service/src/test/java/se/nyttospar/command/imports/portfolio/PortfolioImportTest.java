package se.nyttospar.command.imports.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.nyttospar.command.imports.file.WorkbookBytes.number;
import static se.nyttospar.command.imports.file.WorkbookBytes.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.imports.file.FileForm;
import se.nyttospar.command.imports.file.WorkbookBytes;
import se.nyttospar.command.testing.RunningService;
import tools.jackson.databind.JsonNode;

class PortfolioImportTest extends RunningService {

    private static final String DIALECT = "&delimiter=;&decimal=,&encoding=UTF-8";
    private static final String HEADER = "row;id;title;kind;division;framework;initiative;type;role;perspective;"
            + "indicator;unit;baselineValue;baselinePeriod;targetKind;targetValue;targetDate;milestones\n";

    private static String initiative(String id) {
        return "INSATS;%s;Digital triage;MINOR;medicin;%s;;;;;;;;;;;;\n".formatted(id, FRAMEWORK);
    }

    private static String benefit(String id, String initiative, String target) {
        return "NYTTA;%s;Fler inom fyra timmar;;;;%s;QUALITATIVE;PRIMARY;samhalle-och-medborgare;vantetid;akuten;71,5;2024-01;CHANGE;%s;2027-12-31;2026-12-31: 80,5\n"
                .formatted(id, initiative, target);
    }

    @Test
    void a_list_becomes_initiatives_and_their_benefits_whatever_the_order_of_rows() {
        String file = HEADER + benefit("p-nytta", "p-insats", "95") + initiative("p-insats");

        JsonNode done = imported("ALL_OR_NOTHING", file);

        assertThat(done.path("state").asString()).as("%s", rows(done)).isEqualTo("DONE");
        assertThat(done.path("recorded").asLong()).isEqualTo(2);
        assertThat(done.path("position").asLong()).isPositive();
        assertThat(post(owner, "/benefits", """
            {'id':'p-nytta','initiativeId':'p-insats','title':'Fler inom fyra timmar','type':'QUALITATIVE','role':'PRIMARY',
             'perspective':'samhalle-och-medborgare','indicatorId':'vantetid','unitId':'akuten',
             'declaredBaseline':{'value':71.5,'period':'2024-01'},
             'target':{'kind':'CHANGE','value':95,'date':'2027-12-31'},
             'milestones':[{'date':'2026-12-31','value':80.5}]}""").status()).isEqualTo(200);
        assertThat(post(reporter, "/benefits/p-nytta/measurements", value("2024-02", "72"))
                        .status())
                .isEqualTo(201);

        JsonNode again = imported("ALL_OR_NOTHING", file);
        assertThat(again.path("recorded").asLong()).isZero();
        assertThat(again.path("unchanged").asLong()).isEqualTo(2);
    }

    @Test
    void a_dry_run_reports_every_row_that_would_be_refused_and_records_nothing() {
        JsonNode done = imported(
                "DRY_RUN",
                HEADER
                        + initiative("d-insats")
                        + benefit("d-nytta", "d-insats", "95")
                        + benefit("d-fel", "d-insats", "60")
                        + benefit("d-losa", "finns-inte", "95")
                        + "INSATS;d-annan;Titel;STOR;medicin;%s;;;;;;;;;;;;\n".formatted(FRAMEWORK)
                        + "INSATS;d-tredje;Titel;MINOR;ingen;%s;;;;;;;;;;;;\n".formatted(FRAMEWORK)
                        + "INSATS;d-fjarde;;MINOR;medicin;%s;;;;;;;;;;;;\n".formatted(FRAMEWORK)
                        + "INSATS;d-femte;Titel;MINOR;medicin;%s;;CASHABLE;;;;;;;;;;\n".formatted(FRAMEWORK)
                        + "RAD;d-sjatte;Titel;;;;;;;;;;;;;;;\n"
                        + "INSATS;d-sjunde;811218-9876;MINOR;medicin;%s;;;;;;;;;;;;\n".formatted(FRAMEWORK)
                        + benefit("d-datum", "d-insats", "95").replace("2027-12-31", "2027-02-30")
                        + benefit("d-bana", "d-insats", "95").replace("2026-12-31: 80,5", "80,5")
                        + "INSATS;Stora Bokstäver;Titel;MINOR;medicin;%s;;;;;;;;;;;;\n".formatted(FRAMEWORK)
                        + initiative("d-insats").replace("triage", "annat"));

        assertThat(done.path("state").asString()).isEqualTo("CHECKED");
        assertThat(codes(done))
                .containsExactly(
                        "4 target-on-wrong-side",
                        "5 benefit-without-owner-or-goal",
                        "6 row-choice",
                        "7 division-unknown",
                        "8 row-value-missing",
                        "9 row-column-of-other-kind",
                        "10 row-choice",
                        "11 personal-number",
                        "12 row-day",
                        "13 row-milestone",
                        "14 id-invalid",
                        "15 initiative-exists");
        assertThat(done.path("valid").asLong()).isEqualTo(2);
        assertThat(done.path("recorded").asLong()).isZero();
        assertThat(post(reporter, "/benefits/d-nytta/measurements", value("2024-02", "72"))
                        .code())
                .isEqualTo("benefit-unknown");
    }

    @Test
    void all_or_nothing_records_nothing_and_valid_rows_records_the_others() {
        String file = HEADER
                + initiative("v-insats")
                + benefit("v-fel", "v-insats", "60")
                + benefit("v-ratt", "v-insats", "95");

        assertThat(imported("ALL_OR_NOTHING", file).path("state").asString()).isEqualTo("REFUSED");
        JsonNode done = imported("VALID_ROWS", file);

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("recorded").asLong()).isEqualTo(2);
        assertThat(codes(done)).containsExactly("3 target-on-wrong-side");
    }

    @Test
    void reads_a_workbook_with_days_and_numbers() {
        byte[] file = WorkbookBytes.withRows("<row r='1'>" + text("A1", "row") + text("B1", "id") + text("C1", "title")
                        + text("D1", "kind") + text("E1", "division") + text("F1", "framework")
                        + text("G1", "initiative")
                        + text("H1", "type") + text("I1", "role") + text("J1", "perspective") + text("K1", "indicator")
                        + text("L1", "targetKind") + text("M1", "targetValue") + text("N1", "targetDate")
                        + text("O1", "usesAi")
                        + "</row><row r='2'>" + text("A2", "Insats") + text("B2", "x-insats")
                        + text("C2", "Digital triage")
                        + text("D2", "minor") + text("E2", "medicin") + text("F2", FRAMEWORK)
                        + "<c r='O2' t='b'><v>1</v></c></row><row r='3'>" + text("A3", "nytta") + text("B3", "x-nytta")
                        + text("C3", "Fler") + text("G3", "x-insats") + text("H3", "QUALITATIVE")
                        + text("I3", "PRIMARY")
                        + text("J3", "verksamhet") + text("K3", "vantetid") + text("L3", "CHANGE")
                        + number("M3", "94.950000000000003", 0) + number("N3", "46752", 1) + "</row>")
                .bytes();

        JsonNode done = ended(
                sendBytes(
                        admin,
                        "/portfolio-imports?mode=ALL_OR_NOTHING&sheetIndex=1&headerRow=1",
                        FileForm.XLSX_TYPE,
                        file),
                admin);

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(post(owner, "/initiatives", """
            {'id':'x-insats','title':'Digital triage','kind':'MINOR','divisionId':'medicin','frameworkId':'%s','usesAi':true}""".formatted(FRAMEWORK)).status())
                .isEqualTo(200);
        assertThat(post(owner, "/benefits", """
            {'id':'x-nytta','initiativeId':'x-insats','title':'Fler','type':'QUALITATIVE','role':'PRIMARY',
             'perspective':'verksamhet','indicatorId':'vantetid','target':{'kind':'CHANGE','value':94.95,'date':'2027-12-31'}}""").status()).isEqualTo(200);
    }

    @Test
    void the_template_is_read_as_it_is_and_its_examples_are_refused() {
        byte[] csv = download(owner, "/portfolio-imports/template").body();
        byte[] xlsx = download(owner, "/portfolio-imports/template?format=xlsx").body();

        assertThat(codes(ended(
                        sendBytes(owner, "/portfolio-imports?mode=DRY_RUN" + DIALECT, FileForm.CSV_TYPE, csv), owner)))
                .containsExactly("3 division-unknown", "4 indicator-unknown");
        assertThat(codes(ended(
                        sendBytes(
                                owner,
                                "/portfolio-imports?mode=DRY_RUN&sheet=Portf%C3%B6lj&headerRow=1",
                                FileForm.XLSX_TYPE,
                                xlsx),
                        owner)))
                .containsExactly("3 division-unknown", "4 indicator-unknown");
    }

    @Test
    void is_for_benefit_owners_and_administrators_and_shows_nobody_elses_imports() {
        String path = "/portfolio-imports?mode=DRY_RUN" + DIALECT;
        Reply accepted = send(owner, path, "text/csv", HEADER + initiative("s-insats"));
        String id = accepted.body().path("id").asString();

        assertThat(send(reporter, path, "text/csv", HEADER).code()).isEqualTo("role-missing");
        assertThat(get(admin, "/portfolio-imports/" + id).code()).isEqualTo("import-unknown");
        assertThat(get(reporter, "/measurement-imports/" + id).code()).isEqualTo("import-unknown");
    }

    private JsonNode imported(String mode, String file) {
        return ended(send(owner, "/portfolio-imports?mode=" + mode + DIALECT, "text/csv", file), owner);
    }

    private JsonNode ended(Reply accepted, String token) {
        assertThat(accepted.status()).as("%s", accepted.body()).isEqualTo(202);
        String path = "/portfolio-imports/" + accepted.body().path("id").asString();
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> get(token, path).body(),
                        body -> List.of("DONE", "CHECKED", "REFUSED", "FAILED")
                                .contains(body.path("state").asString()));
    }

    private JsonNode rows(JsonNode done) {
        return get(owner, "/portfolio-imports/" + done.path("id").asString() + "/rows?limit=100")
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
