package se.nyttospar.benchmark.stack;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import se.nyttospar.local.parts.Ports;

/**
 * Where the parts of a stack listen on 127.0.0.1: the launcher's five ports in a row.
 *
 * @param base the first of them
 */
public record Addresses(int base) {
    private static final int PARTS = 5;
    /** Below what systems hand out to clients by themselves. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 100;

    /** Five ports in a row that are free now. */
    static Addresses free() {
        return IntStream.range(0, ATTEMPTS)
                .map(_ -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
                .filter(base -> IntStream.range(base, base + PARTS).allMatch(Ports::isFree))
                .mapToObj(Addresses::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There are no five free ports in a row"));
    }

    public URI query(String path) {
        return http(base, path);
    }

    URI command(String path) {
        return http(base + 1, path);
    }

    /** The same for the client library. */
    se.nyttospar.local.client.Addresses ofClient() {
        return new se.nyttospar.local.client.Addresses(command(""), query(""), tokens());
    }

    /** Where the keys of tokens are. */
    public URI jwks() {
        return http(base + 2, "/oauth2/jwks");
    }

    URI tokens() {
        return http(base + 2, "/oauth2/token");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + (base + 3);
    }

    public InetSocketAddress commandSocket() {
        return new InetSocketAddress("127.0.0.1", base + 1);
    }

    int postgres() {
        return base + 4;
    }

    private static URI http(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
