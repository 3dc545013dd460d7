package se.nyttospar.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.query.login.Browser;

/** The pages on the way in and out, seen by those who are not logged in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorPagesTest {
    private final Site site = new Site();

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login-failed", "/logged-out", "/logout"})
    void looks_like_the_other_pages_in_both_languages_without_their_navigation(String path) {
        Browser browser = site.visitor();
        HttpResponse<String> swedish = browser.step(path + "?lang=sv");
        assertThat(swedish.statusCode()).isEqualTo(200);
        assertThat(swedish.body())
                .contains("<html lang=\"sv\"", "/assets/base-", "<h1")
                .doesNotContain("href=\"/board\"", "data-live=", "??");
        assertThat(browser.step(path + "?lang=en").body()).contains("<html lang=\"en\"", "Log");
        assertThat(swedish.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void asks_before_it_logs_anybody_out() {
        Browser browser = site.visitor();
        browser.open("/");
        String page = browser.step("/logout?lang=sv").body();
        assertThat(page).contains("Logga ut?", "action=\"/logout\"", "name=\"_csrf\"");
        assertThat(browser.follow(browser.submit("/logout", "_csrf=" + Forms.csrf(page)))
                        .body())
                .contains("Du är utloggad");
    }
}
