package se.nyttospar.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** What is shown when everything runs; the words are in welcome.txt, which names the benefit and period of the demo. */
record Welcome(Addresses addresses, Path data) {

    String text() {
        var values = Map.of(
                "query", addresses.queryUri().toString(),
                "command", addresses.commandUri().toString(),
                "issuer", addresses.issuer().toString(),
                "token", addresses.tokenUri().toString(),
                "kafka", addresses.bootstrapServers(),
                "postgres", "127.0.0.1:" + addresses.postgres(),
                "data", data.toString());
        String text = resource("welcome.txt");
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Welcome.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
