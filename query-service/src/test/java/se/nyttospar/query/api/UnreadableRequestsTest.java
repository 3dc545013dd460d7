package se.nyttospar.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nyttospar.query.running.ReadSide;

/** What the web server refuses by itself is told like every other mistake, and tells nothing of the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableRequestsTest {
    private ReadSide service;

    @BeforeAll
    void start() {
        service = new ReadSide();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** @return all that the server says before it hangs up */
    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET /query/v1/board?limit=%zz HTTP/1.1, 400",
        "GET /query/v1/board?limit=%c3%28 HTTP/1.1, 400",
        "GET /?limit=%zz HTTP/1.1, 400",
        "POST /report?limit=%zz HTTP/1.1, 400",
        "GET /query/v1/%c0%ae%c0%ae/board HTTP/1.1, 400",
        "GET /query/v1/..%2f..%2factuator HTTP/1.1, 400",
        "GET /query/v1//board HTTP/1.1, 400",
        "GET /query/v1/board;x=y HTTP/1.1, 400",
    })
    void an_address_that_cannot_be_read_is_refused_by_name(String line, int status) throws IOException {
        String token = ReadSide.ISSUER.token("executive");
        assertThat(answer("%s\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(line, token)))
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"code\":\"address-invalid\"", "detailSv", "detailEn")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("Exception");
    }

    @Test
    void a_head_that_is_too_large_is_refused_by_name() throws IOException {
        String large = "GET /query/v1/board HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Large: %s\r\n\r\n"
                .formatted("x".repeat(20_000));

        assertThat(answer(large)).startsWith("HTTP/1.1 431").contains("\"code\":\"request-head-too-large\"");
    }

    @Test
    void what_is_no_request_is_refused() throws IOException {
        assertThat(answer("\u0001\u0002 nothing like it\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(answer("GET /query/v1/board HTTP/7.0\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 505");
    }
}
