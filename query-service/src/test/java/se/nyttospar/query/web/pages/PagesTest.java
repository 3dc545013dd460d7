package se.nyttospar.query.web.pages;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.query.login.Browser;
import se.nyttospar.query.security.Role;

/** What the running service shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/board",
            "/board?sort=-priority&q=insats",
            "/initiatives/digital",
            "/initiatives/digital/recommendation",
            "/initiatives/digital/timeline",
            "/initiatives/digital/decision",
            "/initiatives/ai",
            "/benefits/b1",
            "/benefits/b1/values",
            "/benefits/b1/values/2025-08",
            "/report",
            "/report/import",
            "/decisions",
            "/overdue",
            "/realisation",
            "/ai-register",
            "/annual-reports",
            "/annual-reports/norrbotten/2025",
            "/effect-chains",
            "/effect-chains/kedja",
            "/live",
            "/accessibility");

    private static final Map<String, Set<Role>> FOR_SOME = Map.of(
            "/initiatives/digital/decision", Set.of(Role.BOARD),
            "/benefits/b1/values", Set.of(Role.REPORTER),
            "/benefits/b1/values/2025-08", Set.of(Role.REPORTER),
            "/report", Set.of(Role.REPORTER, Role.CONTROLLER),
            "/report/import", Set.of(Role.REPORTER));

    private final Site site = new Site();

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void the_overview_compares_with_what_the_values_said_a_quarter_earlier() {
        Browser browser = site.browser(Role.EXECUTIVE);

        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(browser.step("/?day=2025-03-10").body()).contains("1 fler bättre"));
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(browser.step("/?day=2026-03-10").body()).contains("Oförändrat"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void shows_every_page_to_every_role_that_may_use_it_in_both_languages(Role role) {
        Browser browser = site.browser(role);
        for (String language : List.of("sv", "en")) {
            browser.open("/?lang=" + language);
            for (String page : PAGES) {
                HttpResponse<String> shown = browser.step(page);
                assertThat(shown.statusCode())
                        .as("%s by %s", page, role)
                        .isEqualTo(
                                FOR_SOME.getOrDefault(page, Set.of(Role.values()))
                                                .contains(role)
                                        ? 200
                                        : 403);
                assertThat(shown.body())
                        .as("%s in %s", page, language)
                        .contains("<html lang=\"%s\"".formatted(language), "<h1", "</html>")
                        .doesNotContain("??", "th:text");
            }
        }
    }

    @Test
    void lets_only_administrators_administer() {
        assertThat(site.browser(Role.ADMIN).step("/administration").body())
                .contains("portfolio", "timeline", "Bygg om");
        assertThat(site.browser(Role.BOARD).step("/administration").statusCode())
                .isEqualTo(403);
        assertThat(site.browser(Role.BOARD).open("/").body()).doesNotContain("href=\"/administration\"");
    }

    @Test
    void turns_every_page_back_and_closes_its_forms() {
        Browser browser = site.browser(Role.BOARD, Role.REPORTER);
        for (String page : PAGES.stream().filter(page -> !page.contains("?")).toList()) {
            HttpResponse<String> then = browser.step(page + "?asOf=" + java.time.LocalDate.now());
            assertThat(then.statusCode()).as(page).isEqualTo(200);
            assertThat(then.body())
                    .as(page)
                    .contains("Så här såg det ut", "Till nuläget")
                    .doesNotContain("data-live=");
            if (!page.equals("/board")) {
                assertThat(then.body().split("method=\"post\"", -1))
                        .as("only logging out on %s", page)
                        .hasSize(2);
            }
        }
        assertThat(browser.step("/?asOf=2020-01-01").body())
                .contains("1 januari 2020", "href=\"/board?asOf=2020-01-01\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/benefits/nobody", "/initiatives/nobody", "/annual-reports/nobody/2025", "/no-such-page"})
    void says_what_is_wrong_in_a_page_without_what_is_inside(String page) {
        HttpResponse<String> answer = site.browser(Role.BOARD).step(page);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1", "Det gick inte").doesNotContain("Exception", "at se.nyttospar");
    }

    @Test
    void refuses_a_day_that_is_none() {
        assertThat(site.browser(Role.BOARD).step("/board?asOf=tomorrow").statusCode())
                .isEqualTo(400);
    }

    @Test
    void writes_what_people_have_written_as_text() {
        String page = site.browser(Role.BOARD)
                .step("/board?q=%3Cscript%3Ealert(1)%3C/script%3E")
                .body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void keeps_views_of_the_board_for_each_person() {
        Browser browser = site.browser(Role.EXECUTIVE);
        String csrf = Forms.csrf(browser.step("/board").body());
        HttpResponse<String> saved = browser.submit("/board/views", "name=Mina&query=outcome%3DPAUSE&_csrf=" + csrf);
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(browser.step("/board").body()).contains("Mina", "/board?outcome=PAUSE");
        assertThat(browser.submit("/board/views", "name=Alla&query=&_csrf=" + csrf)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/board"));
        assertThat(browser.submit("/board/views", "name=X&query=https://elsewhere.test&_csrf=" + csrf)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void sends_assets_that_carry_digest_or_version_to_be_kept_and_compressed() {
        Browser browser = site.browser(Role.BOARD);
        String page = browser.step("/benefits/b1").body();
        assertThat(Forms.assets(page))
                .allMatch(path -> path.matches(
                        "/assets/[a-z]+-[0-9a-f]{32}\\.(css|js|svg)|/webjars/[a-z.]+/\\d+\\.\\d+\\.\\d+/.*"));
        String chart = Forms.asset(page, "echarts.common.min");
        HttpResponse<String> script = browser.step(chart);
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
        assertThat(Forms.compressed(site.service().uri("/"), Forms.assets(page)))
                .as("bytes of the first view")
                .isLessThan(400_000);
    }
}
