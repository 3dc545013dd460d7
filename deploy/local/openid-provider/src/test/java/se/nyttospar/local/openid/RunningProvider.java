package se.nyttospar.local.openid;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A provider started as the launcher starts it, and a browser with cookies that talks to it. */
final class RunningProvider implements AutoCloseable {
    static final String WEB = "http://127.0.0.1:18080";

    final String issuer;
    private final ConfigurableApplicationContext context;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    RunningProvider(Path data) throws IOException {
        int port = freePort();
        issuer = "http://127.0.0.1:" + port;
        context = SpringApplication.run(
                OpenIdProvider.class,
                "--server.port=" + port,
                "--nyttospar.openid.data=" + data,
                "--nyttospar.openid.web-uri=" + WEB);
    }

    HttpResponse<String> get(String uri) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(absolute(uri))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String uri, Map<String, String> form, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(absolute(uri))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> token(String client, String secret, Map<String, String> form) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return post("/oauth2/token", form, "Authorization", "Basic " + credentials);
    }

    /** The claims of the access token that the client gets with its documented secret. */
    JWTClaimsSet claimsOf(String client) throws Exception {
        var answer = token(client, client + "-secret", Map.of("grant_type", "client_credentials"));
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return verified(json(answer).get("access_token").asString());
    }

    /** The claims, after the signature was checked against the published keys. */
    JWTClaimsSet verified(String token) throws Exception {
        var jwt = SignedJWT.parse(token);
        var key = keys().getKeyByKeyId(jwt.getHeader().getKeyID());
        Assertions.assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    JWKSet keys() throws Exception {
        return JWKSet.parse(get("/oauth2/jwks").body());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + UriUtils.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private URI absolute(String uri) {
        return uri.startsWith("http") ? URI.create(uri) : URI.create(issuer + uri);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
