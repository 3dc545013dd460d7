package se.nyttospar.local.launcher;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of 127.0.0.1 that everything listens on. */
record Addresses(int query, int command, int openid, int kafka, int postgres) {
    static final Addresses DEFAULT = new Addresses(8080, 8081, 9000, 9092, 5433);

    /** Five ports in a row. */
    static Addresses from(int base) {
        return new Addresses(base, base + 1, base + 2, base + 3, base + 4);
    }

    /** What listens where, with the option that moves it. */
    Map<String, Integer> byOption() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("--query-port", query);
        ports.put("--command-port", command);
        ports.put("--openid-port", openid);
        ports.put("--kafka-port", kafka);
        ports.put("--postgres-port", postgres);
        return ports;
    }

    URI queryUri() {
        return http(query);
    }

    URI commandUri() {
        return http(command);
    }

    URI issuer() {
        return http(openid);
    }

    URI tokenUri() {
        return issuer().resolve("/oauth2/token");
    }

    URI jwkSetUri() {
        return issuer().resolve("/oauth2/jwks");
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    private static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
