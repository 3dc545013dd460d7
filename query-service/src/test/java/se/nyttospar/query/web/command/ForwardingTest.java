package se.nyttospar.query.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nyttospar.local.parts.Ports;
import se.nyttospar.query.login.Browser;
import se.nyttospar.query.login.LoginSide;
import se.nyttospar.query.login.OpenIdServer;
import se.nyttospar.query.running.ReadSide;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForwardingTest {
    private record Received(String path, Headers headers, String body) {}

    private final OpenIdServer provider = new OpenIdServer();
    private volatile Received received = new Received("", new Headers(), "");
    private final int port = Ports.free();
    private volatile String answer = "{}";
    private volatile int status = 201;
    private HttpServer commands;
    private ReadSide service;
    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        commands = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        commands.createContext("/", exchange -> {
            received = new Received(
                    exchange.getRequestURI().getRawPath(),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Nyttospar-Position", "41");
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        commands.start();
        service = LoginSide.at(provider, "nyttospar.command.uri=http://127.0.0.1:" + port);
        browser = new Browser(service.uri("/"));
    }

    @AfterAll
    void stop() {
        service.close();
        commands.stop(0);
        provider.close();
    }

    private String forward(String benefit) {
        return browser.submit(
                        "/forward",
                        "_csrf=%s&benefit=%s&value=74".formatted(browser.csrf(), benefit),
                        "Accept-Language",
                        "sv")
                .body();
    }

    @Test
    void sends_the_command_with_the_persons_own_token_and_brings_back_the_position() {
        status = 201;
        answer = "{\"id\":\"b\",\"position\":41,\"changed\":true}";
        assertThat(forward("b%2F..%2Fc")).isEqualTo("done at 41");
        Received command = received;
        assertThat(command.path()).isEqualTo("/command/v1/benefits/b%2F..%2Fc/measurements");
        assertThat(command.body()).isEqualTo("{\"value\":\"74\"}");
        assertThat(command.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(command.headers().getFirst("Idempotency-Key")).isEqualTo("key-1");
        assertThat(command.headers().getFirst("If-Match")).isEqualTo("\"7\"");
        assertThat(command.headers().containsKey("Cookie")).isFalse();
    }

    @Test
    void brings_back_why_it_was_refused_in_the_persons_language() {
        status = 422;
        answer = """
                {"code":"value-out-of-range","detail":"-","detailSv":"Rätta värdet.","detailEn":"Correct the value.",
                 "errors":[{"code":"x","where":"value","detailSv":"För stort.","detailEn":"Too large."}]}""";
        assertThat(forward("b")).startsWith("value-out-of-range: Rätta värdet.").contains("where=value", "För stort.");
    }

    @Test
    void says_so_when_command_service_is_away_or_something_else_answers() {
        status = 503;
        answer = "<html>gateway</html>";
        assertThat(forward("b")).startsWith("command-service-away: Inget kunde sparas");
        try (ReadSide alone = LoginSide.at(provider, "nyttospar.command.uri=http://127.0.0.1:" + Ports.free())) {
            Browser other = new Browser(alone.uri("/"));
            assertThat(other.submit("/forward", "_csrf=%s&benefit=b&value=1".formatted(other.csrf()))
                            .body())
                    .startsWith("command-service-away: ");
        }
    }

    @Test
    void follows_no_path_that_a_value_makes_up() {
        assertThatThrownBy(() -> Call.to("/benefits/{id}/measurements", ".."))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
