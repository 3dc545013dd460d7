package se.nyttospar.query.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs tokens and publishes the key to check them with. */
public final class Issuer {
    public static final String NAME = "https://issuer.test";

    private final RSAKey key = key("published");
    private final RSAKey stranger = key("published");
    private final HttpServer server;

    public Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/jwks", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public String jwkSetUri() {
        return "http://127.0.0.1:%d/jwks".formatted(server.getAddress().getPort());
    }

    /** What a person with these roles sends. */
    public String token(String... roles) {
        return sign(claims(roles).build(), key);
    }

    public String expired(String... roles) {
        return sign(
                claims(roles)
                        .issueTime(Date.from(Instant.now().minus(Duration.ofHours(2))))
                        .expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))))
                        .build(),
                key);
    }

    public String forAnotherAudience(String... roles) {
        return sign(claims(roles).audience("another").build(), key);
    }

    public String ofAnotherIssuer(String... roles) {
        return sign(claims(roles).issuer("https://elsewhere.test").build(), key);
    }

    public String signedByAStranger(String... roles) {
        return sign(claims(roles).build(), stranger);
    }

    public String unsigned(String... roles) {
        return new PlainJWT(claims(roles).build()).serialize();
    }

    private static JWTClaimsSet.Builder claims(String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience("nyttospar")
                .subject("actor-1")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
                .claim("roles", List.of(roles));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
