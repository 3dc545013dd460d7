package se.nyttospar.query.login;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import se.nyttospar.query.running.Example;
import se.nyttospar.query.running.ReadSide;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {
    private final OpenIdServer provider = new OpenIdServer();
    private ReadSide service;

    @BeforeAll
    void start() {
        service = LoginSide.at(
                provider,
                "nyttospar.login.idle=3s",
                "nyttospar.login.lifetime=8s",
                "nyttospar.changes.heartbeat=200ms");
    }

    @AfterAll
    void stop() {
        service.close();
        provider.close();
    }

    private Browser loggedIn() {
        Browser browser = new Browser(service.uri("/"));
        assertThat(browser.open("/echo").statusCode()).isEqualTo(200);
        return browser;
    }

    private static boolean isOut(Browser browser) {
        return browser.step("/echo").statusCode() == 302;
    }

    @Test
    void ends_when_its_time_is_over_whatever_is_done() {
        Browser busy = loggedIn();
        long begun = System.nanoTime();
        await().pollInterval(Duration.ofMillis(500)).atMost(20, SECONDS).until(() -> isOut(busy));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(6));
    }

    @Test
    void ends_when_nobody_does_anything() {
        Browser idle = loggedIn();
        await().pollDelay(Duration.ofMillis(4500)).atMost(7, SECONDS).until(() -> isOut(idle));
    }

    private HttpURLConnection listen(Browser browser) throws IOException {
        HttpURLConnection stream =
                (HttpURLConnection) service.uri("/stream").toURL().openConnection();
        stream.setRequestProperty("Cookie", "nyttospar=" + browser.session());
        stream.setRequestProperty("Accept", "text/event-stream");
        return stream;
    }

    @Test
    @Timeout(20)
    void passes_changes_on_and_ends_the_stream_with_the_session() throws IOException {
        Browser browser = loggedIn();
        HttpURLConnection stream = listen(browser);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8));
        service.log().append(Example.initiative("streamed", "norr"));
        assertThat(lines.lines()
                        .filter(line -> line.startsWith("data: "))
                        .findFirst()
                        .orElse(""))
                .contains("initiative.proposed");
        browser.submit("/logout", "_csrf=" + browser.csrf());
        assertThat(lines.lines().filter(line -> line.startsWith("data: ")).count())
                .isZero();
        assertThat(listen(browser).getResponseCode()).isEqualTo(401);
    }

    @Test
    void tells_browsers_to_take_nothing_from_elsewhere_and_to_keep_nothing() {
        HttpResponse<String> page = loggedIn().step("/echo");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("form-action 'self' " + provider.issuer())
                .doesNotContain("unsafe");
        Map.of(
                        "X-Frame-Options", "DENY",
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "same-origin")
                .forEach((name, value) ->
                        assertThat(page.headers().firstValue(name)).as(name).hasValue(value));
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    void gives_a_cookie_that_scripts_other_sites_and_plain_connections_do_not_get() {
        try (ReadSide encrypted = LoginSide.at(provider, "nyttospar.login.web-uri=https://nyttospar.region.test")) {
            String cookie = new Browser(encrypted.uri("/"))
                    .step("/echo")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElse("");
            assertThat(cookie)
                    .startsWith("__Host-nyttospar=")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Domain");
        }
        assertThat(new Browser(service.uri("/"))
                        .step("/echo")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .startsWith("nyttospar=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void allows_plain_http_on_this_machine_only() {
        assertThatThrownBy(() -> new LoginProperties(
                        URI.create("http://nyttospar.region.test"),
                        "id",
                        "secret",
                        List.of("openid"),
                        Duration.ofMinutes(30),
                        Duration.ofHours(10),
                        Duration.ofSeconds(5),
                        4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leads_nowhere_else_whatever_the_request_says() {
        Browser browser = new Browser(service.uri("/"));
        assertThat(Browser.location(browser.send(HttpRequest.newBuilder(service.uri("/echo?next=//evil.test"))
                        .header("Accept", "text/html")
                        .header("X-Forwarded-Host", "evil.test"))))
                .isEqualTo(Provider.LOGIN);
        HttpResponse<String> page = browser.open(Provider.LOGIN + "?continue=https://evil.test");
        assertThat(page.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(browser.step("/echo?x=%0d%0aSet-Cookie:%20stolen=1")
                        .headers()
                        .allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("stolen"));
    }

    @Test
    void lets_nobody_try_to_log_in_without_end() {
        try (ReadSide strict = LoginSide.at(provider, "nyttospar.rates.logins-per-minute=4")) {
            Browser browser = new Browser(strict.uri("/"));
            for (int tries = 0; tries < 4; tries++) {
                assertThat(browser.step(Provider.LOGIN).statusCode()).isEqualTo(302);
            }
            HttpResponse<String> refused = browser.step(Provider.LOGIN);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
    }
}
