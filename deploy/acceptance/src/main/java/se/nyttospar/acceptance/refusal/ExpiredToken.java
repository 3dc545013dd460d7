package se.nyttospar.acceptance.refusal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import se.nyttospar.local.stack.LocalStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A token that the local provider could have signed yesterday: with its own key, right in everything but its time. */
final class ExpiredToken {
    private static final JsonMapper JSON = new JsonMapper();

    private ExpiredToken() {}

    static String of(LocalStack stack) {
        Path file = stack.folder().resolve("openid/signing-key.json");
        JsonNode key = JSON.readTree(file.toFile());
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        String content = part(Map.of("alg", "RS256", "kid", key.path("kid").asString("")))
                + "."
                + part(Map.of(
                        "iss", stack.issuer().toString(),
                        "sub", "8b60da89-30fc-58b8-8cd6-7920327674c2",
                        "aud", List.of("nyttospar"),
                        "roles", List.of("reporter"),
                        "division", "*",
                        "iat", yesterday.getEpochSecond(),
                        "exp", yesterday.plusSeconds(60).getEpochSecond()));
        return content + "." + signature(content, key);
    }

    private static String part(Map<String, ?> claims) {
        return encoded(JSON.writeValueAsBytes(claims));
    }

    private static String signature(String content, JsonNode key) {
        try {
            PrivateKey secret = KeyFactory.getInstance("RSA")
                    .generatePrivate(new RSAPrivateKeySpec(number(key, "n"), number(key, "d")));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(secret);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asString("")));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether the key can be got at. */
    static boolean isPossible(LocalStack stack) {
        return Files.isReadable(stack.folder().resolve("openid/signing-key.json"));
    }
}
