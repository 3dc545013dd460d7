package se.nyttospar.local.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientTokensTest {
    RunningProvider provider;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        provider = new RunningProvider(data);
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @Test
    void a_reporter_carries_pseudonym_role_and_division() throws Exception {
        var claims = provider.claimsOf("demo-reporter");
        assertThat(claims.getIssuer()).isEqualTo(provider.issuer);
        assertThat(claims.getAudience()).containsExactly("nyttospar");
        assertThat(claims.getSubject()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(claims.getStringListClaim("roles")).containsExactly("reporter");
        assertThat(claims.getStringClaim("division")).isEqualTo("medicin");
        assertThat(claims.getStringListClaim("scope")).containsExactly("nyttospar");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void the_same_client_is_the_same_actor_every_time_and_no_other() throws Exception {
        assertThat(provider.claimsOf("demo-reporter").getSubject())
                .isEqualTo(provider.claimsOf("demo-reporter").getSubject())
                .isNotEqualTo(provider.claimsOf("demo-reporter-kirurgi").getSubject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"benefit-owner", "controller", "board", "executive", "subscriber", "auditor", "admin"})
    void every_other_role_has_a_client_without_division(String role) throws Exception {
        var claims = provider.claimsOf("demo-" + role);
        assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of(role));
        assertThat(claims.getClaims()).doesNotContainKey("division");
    }

    @Test
    void a_service_account_may_report_for_every_division() throws Exception {
        assertThat(provider.claimsOf("demo-regional-reporter").getStringClaim("division"))
                .isEqualTo("*");
    }

    @Test
    void refuses_a_wrong_secret() throws Exception {
        var answer = provider.token("demo-admin", "guessed", Map.of("grant_type", "client_credentials"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RunningProvider.json(answer).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void refuses_a_scope_that_the_client_does_not_have() throws Exception {
        var answer = provider.token(
                "demo-admin", "demo-admin-secret", Map.of("grant_type", "client_credentials", "scope", "openid"));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void publishes_where_things_are_and_no_private_key() throws Exception {
        var discovery = RunningProvider.json(provider.get("/.well-known/openid-configuration"));
        assertThat(discovery.get("issuer").asString()).isEqualTo(provider.issuer);
        assertThat(discovery.get("jwks_uri").asString()).isEqualTo(provider.issuer + "/oauth2/jwks");
        assertThat(provider.get("/oauth2/jwks").body()).doesNotContain("\"d\":");
        assertThat(provider.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void the_key_survives_a_restart_and_is_readable_by_its_owner_only(@TempDir Path data) throws Exception {
        String first;
        try (var before = new RunningProvider(data)) {
            first = before.keys().toString();
        }
        try (var after = new RunningProvider(data)) {
            assertThat(after.keys()).hasToString(first);
        }
        var permissions = Files.getPosixFilePermissions(data.resolve("signing-key.json"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
}
