package se.nyttospar.command.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.nyttospar.command.testing.RunningService;

class FrameworksOverHttpTest extends RunningService {

    private static final String CONTENT = """
            {'name':{'sv':'Mål'},'validFrom':'2026-01-01','perspectives':[{'id':'p','name':{'sv':'P'},'goals':[]}],
             'indicatorAreas':[{'id':'%s','name':{'sv':'Område'}}],
             'effectGoals':[{'id':'e','name':{'sv':'Effekt'},'dueWithinYears':2}],'focusAreas':[]}""";

    private static String framework(String id, String area) {
        return "{'id':'%s','adoptedOn':'2026-01-01','framework':%s}".formatted(id, CONTENT.formatted(area));
    }

    @Test
    void publishes_a_shipped_framework_by_name_with_its_day_of_adoption_and_its_indicators() {
        String file = "/goal-framework-files/orebro-ai-strategi";

        assertThat(get(admin, "/goal-framework-files").body().path("items").size())
                .isEqualTo(4);
        assertThat(get(admin, file)
                        .body()
                        .path("framework")
                        .path("name")
                        .path("sv")
                        .asString())
                .isEqualTo("Region Örebro läns AI-strategi");
        assertThat(post(admin, file + "/publication", "{}").code()).isEqualTo("adoption-date-missing");
        assertThat(post(owner, file + "/publication", "{}").code()).isEqualTo("role-missing");
        assertThat(post(admin, "/goal-framework-files/none/publication", "{}").code())
                .isEqualTo("framework-file-unknown");

        Reply published = post(admin, file + "/publication", "{'adoptedOn':'2026-01-20'}");
        Reply again = post(admin, file + "/publication", "{'adoptedOn':'2026-01-20'}");

        assertThat(published.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("position").asLong())
                .isEqualTo(published.body().path("position").asLong());
        assertThat(post(admin, file + "/publication", "{'adoptedOn':'2026-02-20'}")
                        .code())
                .isEqualTo("framework-exists");
        Reply benefit = post(owner, "/benefits", """
                {'id':'partnerskap','effectGoal':'fem-partnerskap','frameworkId':'orebro-ai-strategi','title':'Partnerskap',
                 'type':'QUALITATIVE','role':'PRIMARY','perspective':'innovation-och-forskning','divisionId':'medicin',
                 'indicatorId':'strategiska-partnerskap','target':{'kind':'CHANGE','value':5,'date':'2028-01-20'}}""");
        assertThat(benefit.status()).as(benefit.body().toString()).isEqualTo(201);
    }

    @Test
    void refuses_a_framework_with_everything_that_is_wrong_with_its_shape() {
        Reply reply = post(
                admin,
                "/goal-frameworks",
                "{'id':'Å','adoptedOn':'2026-02-30','framework':{'name':{'en':'x'},'perspectives':[],'indicatorAreas':[],"
                        + "'effectGoals':[{'id':'e','name':{'sv':'E'},'nonsense':1}],'focusAreas':[]}}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("framework-invalid");
        assertThat(reply.body().path("errors").values().stream()
                        .map(error -> error.path("code").asString() + " "
                                + error.path("where").asString()))
                .containsExactlyInAnyOrder(
                        "field-invalid id",
                        "field-invalid adoptedOn",
                        "field-missing framework.name.sv",
                        "field-invalid framework.perspectives",
                        "field-missing framework.effectGoals.0.deadline",
                        "field-unknown framework.effectGoals.0.nonsense");
        assertThat(reply.body().path("errors").get(0).path("detailSv").asString())
                .isNotEqualTo(
                        reply.body().path("errors").get(0).path("detailEn").asString());
    }

    @Test
    void revises_with_the_version_that_was_read_and_retires() {
        Reply published = post(admin, "/goal-frameworks", framework("revised", "before"));
        String revision = "{'adoptedOn':'2026-01-01','framework':%s,'reason':'Nytt område'}"
                .formatted(CONTENT.formatted("before").replace("'name':{'sv':'Mål'}", "'name':{'sv':'Nya mål'}"));
        String here = "/goal-frameworks/revised";

        assertThat(published.status()).as(published.body().toString()).isEqualTo(201);
        assertThat(post(admin, here + "/revision", revision).status()).isEqualTo(428);
        assertThat(post(admin, here + "/revision", revision, "If-Match: \"7\"").status())
                .isEqualTo(412);
        Reply revised = post(admin, here + "/revision", revision, "If-Match: " + published.etag());
        assertThat(revised.status()).as(revised.body().toString()).isEqualTo(200);

        String end = "{'lastDay':'2026-01-31','reason':'Ersatt'}";
        assertThat(post(admin, here + "/retirement", end).status()).isEqualTo(428);
        assertThat(post(admin, here + "/retirement", end, "If-Match: " + revised.etag())
                        .status())
                .isEqualTo(200);
        assertThat(post(owner, "/initiatives", """
                        {'id':'too-late','title':'Sent','kind':'MINOR','divisionId':'medicin','frameworkId':'revised'}""").code()).isEqualTo("framework-retired");
        assertThat(post(admin, "/indicators", indicator("of-retired", "MONTH").replace("tillganglighet", "before"))
                        .code())
                .isEqualTo("indicator-area-unknown");
    }
}
