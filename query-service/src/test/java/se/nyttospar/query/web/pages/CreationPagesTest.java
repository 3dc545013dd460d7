package se.nyttospar.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.policy.PolicyPublished;
import se.nyttospar.query.login.Browser;
import se.nyttospar.query.running.PolicyVersion;
import se.nyttospar.query.security.Role;
import tools.jackson.databind.JsonNode;

/** What administrators make on pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreationPagesTest {
    private static final List<String> PAGES = List.of(
            "/administration/new/divisions",
            "/administration/new/units",
            "/administration/new/indicators",
            "/administration/new/forums",
            "/administration/new/portfolios",
            "/administration/new/goal-framework-files",
            "/administration/documents/policies",
            "/administration/documents/goal-frameworks",
            "/administration/policies/1");
    private static final String DONE = "{'id':'ny','position':7,'changed':true}";

    private final Site site = new Site();

    @BeforeAll
    void tell() {
        site.toldTo(site.service().log().append(new PolicyPublished(PolicyVersion.same(2))));
        site.commands()
                .answers(
                        "/goal-framework-files", 200, "{'items':[{'id':'skane','name':{'sv':'Skåne','en':'Scania'}}]}");
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void shows_every_form_to_administrators_and_to_nobody_else(String language) {
        Browser administrator = site.browser(Role.ADMIN);
        administrator.open("/?lang=" + language);
        Browser others = site.browser(
                Stream.of(Role.values()).filter(role -> role != Role.ADMIN).toArray(Role[]::new));
        for (String page : PAGES) {
            HttpResponse<String> shown = administrator.step(page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body()).as(page).contains("<h1").doesNotContain("??", "th:");
            assertThat(others.step(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    @Test
    void makes_a_unit_with_its_code_in_another_system() {
        site.commands().answers("/units", 201, DONE);
        HttpResponse<String> sent = Site.send(
                site.browser(Role.ADMIN),
                "/administration/new/units",
                Map.of(
                        "id", "akuten",
                        "name", "Akuten",
                        "divisionId", "norr",
                        "externalCodes[0].system", "hsa",
                        "externalCodes[0].code", "N-1"));
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/administration?done=created");
        assertThat(site.commands().last("/units").body())
                .isEqualTo("{\"id\":\"akuten\",\"name\":\"Akuten\",\"divisionId\":\"norr\","
                        + "\"externalCodes\":[{\"system\":\"hsa\",\"code\":\"N-1\"}]}");
    }

    @Test
    void keeps_what_was_typed_of_an_indicator_that_is_refused() {
        site.commands()
                .answers(
                        "/indicators",
                        409,
                        "{'code':'indicator-exists','detail':'-','detailSv':'Indikatorn finns redan.'}");
        HttpResponse<String> refused = Site.send(
                site.browser(Role.ADMIN),
                "/administration/new/indicators",
                Map.of("id", "andel", "name.sv", "Andel", "direction", "INCREASE", "plausible.high", "100,5"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"f-id-fault\"", "Indikatorn finns redan.", "value=\"Andel\"", "value=\"100,5\"")
                .contains("value=\"INCREASE\" selected=\"selected\"");
        assertThat(site.commands()
                        .last("/indicators")
                        .json()
                        .path("plausible")
                        .path("high")
                        .asString())
                .isEqualTo("100.5");
    }

    @Test
    void takes_up_a_ready_made_goal_framework() {
        site.commands().answers("/goal-framework-files/skane/publication", 201, DONE);
        Browser browser = site.browser(Role.ADMIN);
        assertThat(browser.step("/administration/new/goal-framework-files").body())
                .contains("Skåne");
        Site.send(
                browser,
                "/administration/new/goal-framework-files",
                Map.of("file", "skane", "adoptedOn", "2026-01-01"));
        assertThat(site.commands()
                        .last("/goal-framework-files/skane/publication")
                        .body())
                .isEqualTo("{\"adoptedOn\":\"2026-01-01\"}");
        assertThat(Site.send(browser, "/administration/new/goal-framework-files", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void publishes_a_policy_that_begins_as_the_last_one() {
        site.commands().answers("/policies", 201, "{'id':'2','position':7,'changed':true}");
        Browser browser = site.browser(Role.ADMIN);
        String page = browser.step("/administration/documents/policies").body();
        assertThat(page).contains("&quot;version&quot; : 3", "READY_TO_SCALE_UP");
        HttpResponse<String> sent = upload(browser, page, "{\"version\": 2}", "");
        assertThat(sent.headers().firstValue("Location").orElse(""))
                .contains("/administration/policies/2?done=published");
        assertThat(site.commands().last("/policies").body()).isEqualTo("{\"version\":2}");
        upload(browser, page, "{\"version\": 2}", "{\"version\": 3}");
        assertThat(site.commands().last("/policies").body()).isEqualTo("{\"version\":3}");
    }

    @Test
    void adopts_a_version_with_the_check_against_the_past_in_view() {
        site.commands().answers("/policies/2/adoption", 200, DONE);
        Browser browser = site.browser(Role.ADMIN);
        String page = browser.step("/administration/policies/2").body();
        assertThat(page).contains("Pröva nu").doesNotContain("Anta versionen");
        String checked = browser.submit("/administration/policies/2/check", "_csrf=" + Forms.csrf(page))
                .headers()
                .firstValue("Location")
                .orElse("");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> browser.step(checked).body().contains("Anta versionen"));
        Matcher about = Pattern.compile("position=(\\d+)&on=([\\d-]+)").matcher(checked);
        assertThat(about.find()).isTrue();
        HttpResponse<String> sent = browser.submit(
                "/administration/policies/2/adoption",
                "_csrf=%s&position=%s&on=%s&version=0&from=2099-01-01&reason=Bra"
                        .formatted(Forms.csrf(browser.step(checked).body()), about.group(1), about.group(2)));
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/administration?done=adopted");
        JsonNode adoption = site.commands().last("/policies/2/adoption").json();
        assertThat(adoption.path("from").asString()).isEqualTo("2099-01-01");
        assertThat(adoption.path("check").path("against").asInt()).isEqualTo(1);
        assertThat(adoption.path("check").path("digest").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void says_on_which_line_a_document_cannot_be_read_and_keeps_it() {
        Browser browser = site.browser(Role.ADMIN);
        String page = browser.step("/administration/documents/policies").body();
        HttpResponse<String> refused = upload(browser, page, "{\n\"version\": <2>}", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("rad 2", "&lt;2&gt;");
    }

    @Test
    void says_where_a_document_is_wrong() {
        site.commands().answers("/policies", 422, """
                {'code':'policy-invalid','detail':'-','detailSv':'Policyn håller inte ihop.',
                 'errors':[{'code':'x','where':'rules[3].then','detailSv':'Okänt utfall.'}]}""");
        Browser browser = site.browser(Role.ADMIN);
        String page = browser.step("/administration/documents/policies").body();
        assertThat(upload(browser, page, "{}", "").body()).contains("rules[3].then", "Okänt utfall.");
    }

    private HttpResponse<String> upload(Browser browser, String page, String text, String file) {
        String edge = "----edge";
        String body = part(edge, "_csrf\"", Forms.csrf(page))
                + part(edge, "text\"", text)
                + part(edge, "file\"; filename=\"" + (file.isEmpty() ? "" : "a.json") + "\"", file)
                + "--" + edge + "--\r\n";
        return browser.send(HttpRequest.newBuilder(site.service().uri("/administration/documents/policies"))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(String edge, String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\r\n\r\n%s\r\n".formatted(edge, name, content);
    }
}
