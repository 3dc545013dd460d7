package se.nyttospar.query.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider whose people need no password, and that can be told to misbehave: authorization code with PKCE, signed tokens,
 * refresh tokens that hold once.
 */
public final class OpenIdServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    public volatile String person = "actor-1";
    public volatile List<String> roles = List.of("board");
    volatile Duration lifetime = Duration.ofHours(1);
    volatile boolean renews = true;
    volatile boolean away;
    volatile String audience = "nyttospar";
    final AtomicInteger renewed = new AtomicInteger();

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();

    public OpenIdServer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("key").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext(
                "/end",
                exchange -> redirect(exchange, parameters(exchange).getOrDefault("post_logout_redirect_uri", "/")));
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/jwks",
                "end_session_endpoint",
                issuer() + "/end",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    /** Whoever sits in front of the browser has logged in. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange);
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = parameters(exchange);
        if (away) {
            answer(exchange, 503, Map.of());
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            String who = refreshTokens.remove(form.getOrDefault("refresh_token", ""));
            if (who == null || !renews) {
                answer(exchange, 400, Map.of("error", "invalid_grant"));
                return;
            }
            renewed.incrementAndGet();
            answer(exchange, 200, tokens(who, null));
        } else {
            Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
            if (asked == null || !hash(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
                answer(exchange, 400, Map.of("error", "invalid_grant"));
                return;
            }
            answer(exchange, 200, tokens(person, asked.get("nonce")));
        }
    }

    private Map<String, Object> tokens(String who, @org.jspecify.annotations.Nullable String nonce) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, who);
        return Map.of(
                "access_token",
                sign(claims(who).audience(audience).claim("roles", roles).build(), JOSEObjectType.JWT),
                "id_token",
                sign(
                        claims(who)
                                .audience("nyttospar-web")
                                .claim("nonce", nonce)
                                .claim("preferred_username", "Kim")
                                .build(),
                        JOSEObjectType.JWT),
                "refresh_token",
                refresh,
                "token_type",
                "Bearer",
                "expires_in",
                lifetime.toSeconds());
    }

    /** What the provider sends when somebody logged out elsewhere. */
    String logoutToken(String who) {
        return sign(
                claims(who)
                        .audience("nyttospar-web")
                        .jwtID(UUID.randomUUID().toString())
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build(),
                new JOSEObjectType("logout+jwt"));
    }

    private JWTClaimsSet.Builder claims(String who) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(who)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(lifetime)));
    }

    private String sign(JWTClaimsSet claims, JOSEObjectType type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return UriComponentsBuilder.newInstance()
                .query(query)
                .query(body)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> java.net.URLDecoder.decode(
                                Objects.requireNonNullElse(entry.getValue(), ""), StandardCharsets.UTF_8)));
    }

    private static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
