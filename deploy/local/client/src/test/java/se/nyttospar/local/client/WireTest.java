package se.nyttospar.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\n";

    @Test
    void an_answer_that_broke_off_is_asked_for_again() throws IOException {
        try (var server = answering("", HEAD + "{", HEAD + "{ }\n");
                var wire = new Wire(true)) {
            assertThat(wire.send(to(server)).text()).isEqualTo("{ }\n");
        }
    }

    @Test
    void the_impatient_take_what_they_get() throws IOException {
        try (var server = answering(HEAD + "{", HEAD + "{ }\n");
                var wire = new Wire(false)) {
            assertThatThrownBy(() -> wire.send(to(server))).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static ClassicHttpRequest to(ServerSocket server) {
        return ClassicRequestBuilder.post(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"))
                .setEntity("{}", ContentType.APPLICATION_JSON)
                .build();
    }

    /** A server that takes one request per connection and answers with the next of these texts, then hangs up. */
    private static ServerSocket answering(String... texts) throws IOException {
        var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            for (String text : List.of(texts)) {
                answer(server, text);
            }
        });
        return server;
    }

    private static void answer(ServerSocket server, String text) {
        try (Socket connection = server.accept()) {
            byte[] some = new byte[8192];
            int read = 0;
            while (!new String(some, 0, read, StandardCharsets.US_ASCII).endsWith("{}")) {
                read += connection.getInputStream().read(some, read, some.length - read);
            }
            connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
