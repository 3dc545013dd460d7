package se.nyttospar.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.query.login.Browser;
import se.nyttospar.query.security.Role;

/** The pages on which an initiative is proposed and planned, and what they send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningPagesTest {
    private static final List<String> PARTS = List.of(
            "description",
            "owners",
            "assessment",
            "decision-points",
            "benefits",
            "calculation",
            "risk-assessment",
            "ai-profile");

    private final Site site = new Site();

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void shows_every_form_with_its_labels(String language) {
        Browser browser = site.browser(Role.BENEFIT_OWNER);
        browser.open("/?lang=" + language);
        Stream.concat(Stream.of("/propose"), PARTS.stream().map(part -> "/initiatives/ai/plan/" + part))
                .forEach(page -> {
                    HttpResponse<String> shown = browser.step(page);
                    assertThat(shown.statusCode()).as(page).isEqualTo(200);
                    assertThat(shown.body())
                            .as(page)
                            .contains("<legend", "<label")
                            .doesNotContain("??", "th:");
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BENEFIT_OWNER", "ADMIN"})
    void is_closed_to_those_who_never_propose(Role role) {
        Browser browser = site.browser(role);
        assertThat(browser.step("/propose").statusCode()).isEqualTo(403);
        assertThat(browser.step("/initiatives/digital/plan/benefits").statusCode())
                .isEqualTo(403);
        assertThat(browser.step("/board").body()).doesNotContain("href=\"/propose\"");
        assertThat(browser.step("/initiatives/digital").body()).doesNotContain("/plan/");
        assertThat(browser.submit("/propose", "title=X&_csrf=" + browser.csrf()).statusCode())
                .isEqualTo(403);
        assertThat(site.commands().heardOf("/initiatives/digital/owners")).isFalse();
    }

    @Test
    void proposes_an_initiative_and_goes_to_its_page() {
        site.commands().answers("/initiatives", 201, "{'id':'ny','position':7,'changed':true}");
        Browser browser = site.browser(Role.BENEFIT_OWNER);
        assertThat(browser.step("/board").body()).contains("href=\"/propose\"");
        HttpResponse<String> sent = Site.send(
                browser,
                "/propose",
                Map.of(
                        "title", "Digital triage",
                        "kind", "MINOR",
                        "divisionId", "norr",
                        "frameworkId", "norrbotten",
                        "usesAi", "true",
                        "description", " "));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/initiatives/ny?done=proposed");
        assertThat(site.commands().last("/initiatives").body())
                .isEqualTo("{\"title\":\"Digital triage\",\"kind\":\"MINOR\",\"usesAi\":true,\"divisionId\":\"norr\","
                        + "\"frameworkId\":\"norrbotten\"}");
    }

    @Test
    void keeps_what_was_typed_and_says_beside_the_field_what_is_wrong() {
        site.commands().answers("/initiatives", 422, """
                {'code':'field-invalid','detail':'-','detailSv':'Rätta fälten.','detailEn':'Correct the fields.',
                 'errors':[{'code':'field-missing','where':'kind','detailSv':'Fältet ska fyllas i.','detailEn':'Fill it in.'}]}""");
        HttpResponse<String> refused = Site.send(
                site.browser(Role.ADMIN), "/propose", Map.of("title", "Triage <b>på</b> akuten", "divisionId", "norr"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Rätta fälten.", "href=\"#f-kind\"", "id=\"f-kind-fault\"", "aria-invalid=\"true\"")
                .contains("value=\"Triage &lt;b&gt;på&lt;/b&gt; akuten\"", "value=\"norr\" selected=\"selected\"")
                .doesNotContain("<b>på");
    }

    @Test
    void shows_a_refusal_without_a_place_beside_the_field_that_it_is_about() {
        site.commands()
                .answers(
                        "/initiatives",
                        422,
                        "{'code':'division-unknown','detail':'-','detailSv':'Divisionen finns inte.'}");
        HttpResponse<String> refused =
                Site.send(site.browser(Role.ADMIN), "/propose", Map.of("title", "T", "divisionId", "x"));
        assertThat(refused.body()).contains("id=\"f-divisionId-fault\"", "Divisionen finns inte.");
    }

    @Test
    void promises_a_benefit_with_its_trajectory() {
        site.commands().answers("/benefits", 201, "{'id':'ny-nytta','position':7,'changed':true}");
        HttpResponse<String> sent = Site.send(
                site.browser(Role.BENEFIT_OWNER),
                "/initiatives/ai/plan/benefits",
                Map.ofEntries(
                        Map.entry("title", "Kortare väntan"),
                        Map.entry("type", "QUALITATIVE"),
                        Map.entry("role", "PRIMARY"),
                        Map.entry("perspective", "verksamhet"),
                        Map.entry("indicatorId", "andel"),
                        Map.entry("declaredBaseline.value", "1 250,5"),
                        Map.entry("declaredBaseline.period", "2025-10"),
                        Map.entry("target.kind", "CHANGE"),
                        Map.entry("target.value", "80"),
                        Map.entry("target.date", "2027-12-31"),
                        Map.entry("milestones[0].date", ""),
                        Map.entry("milestones[0].value", ""),
                        Map.entry("milestones[1].date", "2027-06-30"),
                        Map.entry("milestones[1].value", "70")));
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/initiatives/ai?done=planned");
        assertThat(site.commands().last("/benefits").body())
                .contains("\"initiativeId\":\"ai\"", "\"declaredBaseline\":{\"value\":1250.5,\"period\":\"2025-10\"}")
                .contains("\"target\":{\"kind\":\"CHANGE\",\"value\":80,\"date\":\"2027-12-31\"}")
                .contains("\"milestones\":[{\"date\":\"2027-06-30\",\"value\":70}]", "\"safetyCritical\":false");
    }

    @Test
    void sends_nothing_while_a_number_or_a_day_cannot_be_read() {
        HttpResponse<String> refused = Site.send(
                site.browser(Role.BENEFIT_OWNER),
                "/initiatives/digital/plan/calculation",
                Map.of("firstYear", "i år", "lines[2].title", "Licens", "lines[2].amount.base", "mycket"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"f-firstYear-fault\"", "id=\"f-lines-0-amount-base-fault\"")
                .contains("value=\"i år\"", "value=\"mycket\"", "value=\"Licens\"");
        assertThat(site.commands().heardOf("/initiatives/digital/calculation")).isFalse();
    }

    @Test
    void states_a_part_anew_with_what_stood_there_and_the_version_it_was_made_of() {
        site.commands().answers("/initiatives/ai/calculation", 200, "{'id':'ai','position':7,'changed':true}");
        Browser browser = site.browser(Role.BENEFIT_OWNER);
        String page = browser.step("/initiatives/ai/plan/calculation").body();
        assertThat(page)
                .contains("name=\"lines[0].amount.base\" value=\"100000\"", "name=\"lines[1].amount.base\"")
                .contains("value=\"2500000\"", "name=\"version\"");
        Site.send(
                browser,
                "/initiatives/ai/plan/calculation",
                Map.of("version", "4", "priceLevel", "2026", "lines[0].year", "2026", "lines[0].kind", "COST"));
        assertThat(site.commands().last("/initiatives/ai/calculation").version())
                .isEqualTo("\"4\"");
        assertThat(site.commands().last("/initiatives/ai/calculation").body())
                .contains(
                        "\"lines\":[{\"year\":2026,\"kind\":\"COST\"}]",
                        "\"alternatives\":[{\"title\":\"Som i dag\",\"zero\":true,\"lines\":[]}]");
    }

    @Test
    void numbers_new_risks_by_itself() {
        site.commands().answers("/initiatives/ai/risk-assessment", 200, "{'id':'ai','position':7,'changed':true}");
        Browser browser = site.browser(Role.BENEFIT_OWNER);
        assertThat(browser.step("/initiatives/ai/plan/risk-assessment").body())
                .contains("name=\"risks[0].riskId\" value=\"fel\"");
        Site.send(
                browser,
                "/initiatives/ai/plan/risk-assessment",
                Map.of("risks[0].riskId", "fel", "risks[0].cause", "A", "risks[1].cause", "B", "risks[1].riskId", ""));
        assertThat(site.commands().last("/initiatives/ai/risk-assessment").body())
                .contains("\"riskId\":\"fel\"", "\"riskId\":\"risk-1\"");
    }

    @Test
    void leads_from_what_is_missing_to_where_it_is_stated() {
        Browser browser = site.browser(Role.BENEFIT_OWNER);
        assertThat(browser.step("/initiatives/ai").body())
                .contains("href=\"/initiatives/ai/plan/owners\"", "href=\"/initiatives/ai/plan/ai-profile\"");
        assertThat(browser.step("/initiatives/ai?asOf=" + java.time.LocalDate.now())
                        .body())
                .doesNotContain("/plan/");
    }
}
