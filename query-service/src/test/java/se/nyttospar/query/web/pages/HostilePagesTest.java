package se.nyttospar.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.events.initiative.InitiativeKind;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.query.login.Browser;
import se.nyttospar.query.running.Example;
import se.nyttospar.query.security.Role;

/** What nobody should send to a page, or has written into what a page shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesTest {
    private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private final Site site = new Site();

    @BeforeAll
    void tell() {
        site.toldTo(site.service()
                .log()
                .append(written("fientlig", MARKUP), Example.started("fientlig", LocalDate.of(2025, 1, 1))));
    }

    @AfterAll
    void close() {
        site.close();
    }

    private static InitiativeProposed written(String id, String text) {
        return new InitiativeProposed(
                id, text, text, InitiativeKind.MINOR, "norr", "norrbotten", null, null, false, "owner-1", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/initiatives/fientlig",
                "/initiatives/fientlig/recommendation",
                "/initiatives/fientlig/timeline",
                "/initiatives/fientlig/decision",
                "/overdue",
                "/decisions"
            })
    void shows_markup_that_was_stored_as_text(String page) {
        HttpResponse<String> shown = site.browser(Role.BOARD).step(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table saved_view; --",
                "' or '1'='1",
                "\u0000",
                "%s%n",
                "${7*7}",
                "__${T(java.lang.Runtime).getRuntime()}__::x",
                "../../etc/passwd"
            })
    void takes_texts_in_parameters_for_texts(String text) {
        Browser browser = site.browser(Role.BOARD);
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (String page : List.of(
                "/board?q=", "/board?division=", "/board?sort=", "/board?lang=", "/?done=", "/decisions?page=")) {
            HttpResponse<String> shown = browser.step(page + encoded);
            assertThat(shown.statusCode()).as(page + text).isIn(200, 400);
            assertThat(shown.body()).as(page + text).doesNotContain("Exception", ">49<", "java.lang.Runtime@");
        }
        browser.step("/?lang=sv");
        assertThat(browser.step("/board").body()).contains("Insats digital");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2f..%2fapplication.yaml",
                "/assets/%2e%2e/application.yaml",
                "/board%00",
                "/board;x=1",
                "/webjars/../application.yaml"
            })
    void leaves_the_pages_by_no_path(String path) {
        assertThat(site.browser(Role.BOARD).step(path).statusCode()).isIn(400, 404);
    }

    /** What the page works with is not for the request to set. */
    @Test
    void takes_no_more_out_of_a_request_than_it_asks_for() {
        Browser browser = site.browser(Role.REPORTER);
        String more = "visitor.roles=admin&visitor.id=other&frame.visitor.id=other&roles=admin&actor=other&id=1";
        HttpResponse<String> shown = browser.step("/?" + more);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).doesNotContain("href=\"/administration\"");
        assertThat(browser.step("/administration?" + more).statusCode()).isEqualTo(403);

        String form =
                "name=Mina&query=&_csrf=" + Forms.csrf(browser.step("/board").body());
        assertThat(browser.submit("/board/views", form + "&" + more).statusCode())
                .isEqualTo(302);
        assertThat(browser.step("/board").body()).contains("Mina");
    }

    @Test
    void writes_no_header_that_a_form_makes_up_and_leads_nowhere_else() {
        Browser browser = site.browser(Role.BOARD);
        String csrf = Forms.csrf(browser.step("/board").body());
        for (String query :
                List.of("x%0d%0aSet-Cookie:a=b", "%250d%250aSet-Cookie", "//elsewhere.test", "@elsewhere.test")) {
            HttpResponse<String> answer = browser.submit("/board/views", "name=X&_csrf=" + csrf + "&query=" + query);
            assertThat(answer.statusCode()).as(query).isIn(302, 400);
            assertThat(answer.headers().map()).as(query).doesNotContainEntry("Set-Cookie", List.of("a=b"));
            assertThat(answer.headers().firstValue("Location").orElse("/board"))
                    .as(query)
                    .startsWith("/board")
                    .doesNotContain("\n");
        }
    }

    @Test
    void takes_no_form_without_its_token() {
        Browser browser = site.browser(Role.REPORTER);
        for (Map.Entry<String, String> form : Map.of(
                        "/report/measurements", "benefit=b1&period=2025-09&value=70",
                        "/benefits/b1/values/2025-08/retraction", "reason=x&version=1",
                        "/report/import/paste", "text=x&mode=DRY_RUN&decimal=,",
                        "/board/views", "name=X")
                .entrySet()) {
            assertThat(browser.submit(form.getKey(), form.getValue()).statusCode())
                    .as(form.getKey())
                    .isEqualTo(403);
            assertThat(browser.submit(form.getKey(), form.getValue() + "&_csrf=made-up")
                            .statusCode())
                    .as(form.getKey())
                    .isEqualTo(403);
        }
    }
}
