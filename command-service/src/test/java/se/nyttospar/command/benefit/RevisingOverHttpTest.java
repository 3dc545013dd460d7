package se.nyttospar.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.testing.RunningService;

class RevisingOverHttpTest extends RunningService {

    private static final String PROFILE = """
            {'title':'%s','type':'QUALITATIVE','role':'PRIMARY','perspective':'samhalle-och-medborgare','reason':'Tydligare'%s}""";

    @BeforeAll
    void tracked() {
        benefit("revised");
        post(
                admin,
                "/indicators",
                indicator("andel-rimlig", "MONTH").replace("'area'", "'plausible':{'low':0,'high':100},'area'"));
        post(owner, "/benefits", """
            {'id':'ranged','initiativeId':'i-revised','title':'Andel','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'samhalle-och-medborgare','indicatorId':'andel-rimlig','divisionId':'medicin'}""");
    }

    @Test
    void revises_the_profile_and_the_target_with_the_version_that_was_read() {
        Reply missing = post(owner, "/benefits/revised/revision", PROFILE.formatted("Ny rubrik", ""));
        Reply live = post(owner, "/benefits/revised/go-live", "{'date':'2025-03-01'}");
        Reply revised = post(
                owner, "/benefits/revised/revision", PROFILE.formatted("Ny rubrik", ""), "If-Match: " + live.etag());
        String target = "{'target':{'kind':'CHANGE','value':97,'date':'2028-12-31'},'reason':'Höjd ambition'}";
        Reply stale = post(owner, "/benefits/revised/target-revision", target, "If-Match: " + live.etag());
        Reply target97 = post(owner, "/benefits/revised/target-revision", target, "If-Match: " + revised.etag());

        assertThat(missing.status()).isEqualTo(428);
        assertThat(revised.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(target97.body().path("changed").asBoolean()).isTrue();
        assertThat(post(owner, "/benefits/revised/target-revision", target)
                        .body()
                        .path("changed")
                        .asBoolean())
                .isFalse();
        assertThat(post(reporter, "/benefits/revised/revision", PROFILE.formatted("x", ""))
                        .code())
                .isEqualTo("role-missing");
    }

    @Test
    void a_repeated_definition_without_id_makes_one_benefit() {
        String profile = """
            {'initiativeId':'i-revised','title':'Utan id','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'samhalle-och-medborgare','indicatorId':'vantetid','divisionId':'medicin'}""";
        Reply first = post(owner, "/benefits", profile, "Idempotency-Key: define-once");
        Reply second = post(owner, "/benefits", profile, "Idempotency-Key: define-once");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void names_of_people_are_no_owners() {
        assertThat(post(
                                owner,
                                "/benefits/revised/revision",
                                PROFILE.formatted("x", ",'owner':'anna@region.se'"),
                                "If-Match: *")
                        .code())
                .isIn("actor-id-invalid", "if-match-missing");
        assertThat(post(owner, "/initiatives", """
            {'id':'i-named','title':'x','kind':'MINOR','divisionId':'medicin','frameworkId':'%s','operationsOwner':'Anna Andersson'}""".formatted(FRAMEWORK)).code()).isEqualTo("actor-id-invalid");
        assertThat(post(owner, "/benefits/revised/rebases", "{'date':'2025-01-01','cause':'x','approver':'a@b.se'}")
                        .code())
                .isEqualTo("actor-id-invalid");
    }

    @Test
    void a_rebase_states_its_cause_and_who_approved_it() {
        Reply live = post(owner, "/benefits/ranged/go-live", "{'date':'2025-03-01'}");
        String path = "/benefits/ranged/rebases";
        String match = "If-Match: " + live.etag();

        assertThat(post(owner, path, "{'date':'2025-01-01','approver':'actor-chef'}", match)
                        .code())
                .isEqualTo("rebase-without-cause");
        assertThat(post(owner, path, "{'date':'2025-01-01','cause':'Sammanslagning'}", match)
                        .code())
                .isEqualTo("rebase-without-approver");
        assertThat(post(owner, path, "{'date':'2025-01-01','cause':'x','approver':'actor-owner'}", match)
                        .code())
                .isEqualTo("rebase-approved-by-asker");
    }

    @Test
    void questions_a_value_outside_the_plausible_range_until_it_is_confirmed() {
        String here = "/benefits/ranged/measurements";
        Reply refused = post(reporter, here, value("2025-01", "104"));
        Reply confirmed = post(
                reporter, here, "{'period':'2025-01','value':104,'confirmation':'Fler vårdtillfällen än listade'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("value-implausible");
        assertThat(refused.body().path("detail").asString()).contains("0 till 100");
        assertThat(confirmed.status()).isEqualTo(201);
        assertThat(post(reporter, here, value("2025-02", "100")).status()).isEqualTo(201);
    }

    @Test
    void takes_values_of_groups_beside_the_benefits_own() {
        String here = "/benefits/revised/measurements";
        String ofWomen = "{'period':'2025-01','value':%s,'group':{'by':'SEX','name':'kvinnor'}}";

        assertThat(post(reporter, here, value("2025-01", "70")).status()).isEqualTo(201);
        Reply first = post(reporter, here, ofWomen.formatted("68"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(post(reporter, here, ofWomen.formatted("69")).code()).isEqualTo("measurement-exists");
        assertThat(post(
                                reporter,
                                here + "/2025-01/correction",
                                "{'value':69,'reason':'Skrivfel','group':{'by':'SEX','name':'kvinnor'}}",
                                "If-Match: " + first.etag())
                        .status())
                .isEqualTo(200);
        Reply other = post(reporter, here, ofWomen.formatted("1").replace("SEX", "AGE"));
        assertThat(other.code()).isEqualTo("group-not-of-indicator");
        assertThat(other.body().path("detailEn").asString()).contains("AGE", "SEX");
        assertThat(post(reporter, here, ofWomen.formatted("1").replace("SEX", "INCOME"))
                        .code())
                .isEqualTo("field-invalid");
    }

    @Test
    void goes_live_unit_by_unit() {
        assertThat(post(owner, "/benefits/ranged/go-live", "{'unitId':'akuten','date':'2025-03-01'}")
                        .status())
                .isEqualTo(200);
        assertThat(post(owner, "/benefits/ranged/go-live", "{'unitId':'none','date':'2025-03-01'}")
                        .code())
                .isEqualTo("unit-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "-0001-01-01", "+12026-01-01"})
    void refuses_days_of_another_time(String day) {
        assertThat(post(owner, "/benefits/revised/go-live", "{'date':'%s'}".formatted(day))
                        .code())
                .isEqualTo("date-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-13-01", "20250101", "igår", "2025-01-01T00:00:00Z"})
    void refuses_what_is_no_day(String day) {
        assertThat(post(owner, "/benefits/revised/go-live", "{'date':'%s'}".formatted(day))
                        .code())
                .isEqualTo("field-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Žluťoučký kůň", "健康", "صحة", "Здоровье", "בריאות", "ᚱᚢᚾᛟᚱ", "👩🏽‍⚕️ vård", "a\\tb\\nc"})
    void takes_text_in_every_script(String text) {
        Reply reply = post(owner, "/benefits", """
            {'initiativeId':'i-revised','title':'%s','type':'QUALITATIVE','role':'SECONDARY',
             'perspective':'samhalle-och-medborgare','indicatorId':'vantetid','divisionId':'medicin'}""".formatted(text));

        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void refuses_texts_of_a_megabyte() {
        assertThat(post(owner, "/benefits/revised/revision", PROFILE.formatted("x".repeat(1_000_000), ""))
                        .code())
                .isEqualTo("body-too-large");
        assertThat(post(owner, "/benefits/revised/revision", PROFILE.formatted("x".repeat(100_000), ""))
                        .code())
                .isEqualTo("field-invalid");
    }
}
