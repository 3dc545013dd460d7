package se.nyttospar.query.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.query.running.ReadSide;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginTest {
    private final OpenIdServer provider = new OpenIdServer();
    private ReadSide service;

    @BeforeAll
    void start() {
        service = LoginSide.at(provider);
    }

    @BeforeEach
    void behave() {
        provider.person = "actor-1";
        provider.roles = List.of("board");
        provider.lifetime = Duration.ofHours(1);
        provider.renews = true;
        provider.away = false;
        provider.audience = "nyttospar";
    }

    @AfterAll
    void stop() {
        service.close();
        provider.close();
    }

    private Browser browser() {
        return new Browser(service.uri("/"));
    }

    private Browser loggedIn() {
        Browser browser = browser();
        assertThat(browser.open("/echo").body()).startsWith(provider.person);
        return browser;
    }

    @Test
    void leads_through_the_provider_to_the_page_that_was_asked_for() {
        Browser browser = browser();
        HttpResponse<String> page = browser.open("/echo");
        assertThat(page.uri().getPath()).isEqualTo("/echo");
        assertThat(page.body()).startsWith("actor-1 Kim [board]");
        assertThat(browser.session()).isNotEmpty().doesNotContain("ey");
    }

    @Test
    void asks_with_a_challenge_a_state_and_a_nonce() {
        String asked = Browser.location(browser().step(Provider.LOGIN));
        assertThat(asked)
                .startsWith(provider.issuer() + "/authorize?")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void refuses_a_code_that_another_browser_asked_for() {
        String back = Browser.location(browser().step(Browser.location(browser().step(Provider.LOGIN))));
        assertThat(Browser.location(browser().step(back))).isEqualTo(LoginPages.FAILED);
    }

    @Test
    void refuses_a_person_whose_access_token_is_not_for_us() {
        provider.audience = "another";
        HttpResponse<String> page = browser().open("/echo");
        assertThat(page.uri().getPath()).isEqualTo(LoginPages.FAILED);
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void gives_nobody_a_session_that_was_there_before() {
        Browser browser = browser();
        browser.step("/echo");
        String before = browser.session();
        browser.open("/echo");
        assertThat(browser.session()).isNotEqualTo(before);
        Browser thief = browser();
        assertThat(thief.send(HttpRequest.newBuilder(service.uri("/echo")).header("Cookie", "nyttospar=" + before))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void says_to_a_script_that_it_has_to_log_in() {
        HttpResponse<String> answer = browser()
                .send(HttpRequest.newBuilder(service.uri("/echo"))
                        .header("Accept", "text/html")
                        .header("HX-Request", "true"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).hasValue("true");
    }

    @Test
    void takes_forms_with_their_token_only() {
        Browser browser = loggedIn();
        String token = browser.csrf();
        assertThat(browser.submit("/echo", "_csrf=" + token).body()).isEqualTo("sent by actor-1");
        assertThat(browser.submit("/echo", "", "X-CSRF-TOKEN", token, "HX-Request", "true")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.submit("/echo", "").statusCode()).isEqualTo(403);
        assertThat(browser.submit("/echo", "_csrf=" + loggedIn().csrf()).statusCode())
                .isEqualTo(403);
        assertThat(browser.submit("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.open("/echo").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_opens_pages_and_not_the_api() {
        assertThat(loggedIn().step("/query/v1/board").statusCode()).isEqualTo(401);
    }

    @Test
    void logs_out_everywhere_at_once_and_at_the_provider() {
        Browser phone = loggedIn();
        Browser desk = loggedIn();
        provider.person = "actor-2";
        Browser other = loggedIn();
        HttpResponse<String> out = desk.submit("/logout", "_csrf=" + desk.csrf());
        assertThat(Browser.location(out))
                .startsWith(provider.issuer() + "/end?")
                .contains("id_token_hint=");
        assertThat(desk.follow(out).uri().getPath()).isEqualTo(LoginPages.LOGGED_OUT);
        assertThat(phone.step("/echo").statusCode()).isEqualTo(302);
        assertThat(other.step("/echo").statusCode()).isEqualTo(200);
    }

    @Test
    void ends_every_session_of_a_person_when_the_provider_says_so() {
        Browser browser = loggedIn();
        String path = "/logout/connect/back-channel/nyttospar";
        assertThat(browser().submit(path, "logout_token=nonsense").statusCode()).isEqualTo(400);
        assertThat(browser.step("/echo").statusCode()).isEqualTo(200);
        assertThat(browser()
                        .submit(path, "logout_token=" + provider.logoutToken("actor-1"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.step("/echo").statusCode()).isEqualTo(302);
    }

    @Test
    void asks_before_it_logs_anybody_out() {
        Browser browser = loggedIn();
        assertThat(browser.step("/logout").body()).contains("Logga ut?", "name=\"_csrf\"");
        assertThat(browser.step("/echo").statusCode()).isEqualTo(200);
    }

    @Test
    void survives_a_restart() {
        Browser browser = loggedIn();
        service.restart();
        assertThat(browser.step("/echo").statusCode()).isEqualTo(200);
    }

    @Test
    void renews_the_access_token_and_what_it_allows() {
        provider.lifetime = Duration.ofSeconds(30);
        Browser browser = loggedIn();
        int before = provider.renewed.get();
        provider.roles = List.of("executive");
        assertThat(browser.step("/echo").body()).startsWith("actor-1 Kim [executive]");
        assertThat(browser.step("/echo").body()).startsWith("actor-1 Kim [executive]");
        assertThat(provider.renewed.get()).isGreaterThan(before);
        provider.roles = List.of();
        assertThat(browser.step("/echo").statusCode()).isEqualTo(403);
    }

    @Test
    void asks_to_log_in_again_when_the_token_is_not_renewed() {
        provider.lifetime = Duration.ofSeconds(30);
        Browser browser = loggedIn();
        provider.renews = false;
        assertThat(browser.step("/echo").statusCode()).isEqualTo(302);
    }

    @Test
    void goes_on_without_the_provider_for_as_long_as_the_token_holds() {
        provider.lifetime = Duration.ofSeconds(30);
        Browser browser = loggedIn();
        provider.away = true;
        assertThat(browser.step("/echo").statusCode()).isEqualTo(200);
    }
}
