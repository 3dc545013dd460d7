package se.nyttospar.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nyttospar.command.testing.RunningService;
import se.nyttospar.command.testing.Surroundings;
import se.nyttospar.command.testing.TokenIssuer;

class TokensTest extends RunningService {

    private static final String BODY = "{'id':'smuggled','name':'Smuggled'}";

    @Autowired
    private JdbcClient jdbc;

    private void refused(String token, int status, String code) {
        Reply reply = post(token, "/divisions", BODY);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = 'division:smuggled'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void no_token_or_something_that_is_none() {
        refused("", 401, "token-missing");
        refused("nonsense", 401, "token-invalid");
    }

    @Test
    void a_token_that_has_expired() {
        refused(
                Surroundings.TOKENS.token(
                        "a", "admin", claims -> claims.issueTime(ago(120)).expirationTime(ago(60))),
                401,
                "token-expired");
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    @Test
    void a_token_for_someone_else_or_from_someone_else() {
        refused(Surroundings.TOKENS.token("a", "admin", claims -> claims.audience("other")), 401, "token-invalid");
        refused(Surroundings.TOKENS.token("a", "admin", claims -> claims.issuer("http://other")), 401, "token-invalid");
        refused(Surroundings.TOKENS.token("", "admin"), 401, "token-invalid");
    }

    @Test
    void a_token_that_nobody_signed_or_somebody_else_did() {
        var claims = Surroundings.TOKENS.claims("a", "admin", c -> c);
        RSAKey other = TokenIssuer.newKey();

        refused(new PlainJWT(claims).serialize(), 401, "token-invalid");
        refused(TokenIssuer.sign(other, claims), 401, "token-invalid");
        String good = Surroundings.TOKENS.token("a", "reporter");
        String altered = good.substring(0, good.indexOf('.') + 1)
                + Base64URL.encode(claims.toString())
                + good.substring(good.lastIndexOf('.'));
        refused(altered, 401, "token-invalid");
    }

    @Test
    void a_role_that_does_not_exist_or_does_not_suffice() {
        refused(Surroundings.TOKENS.token("a", "emperor"), 403, "role-missing");
        for (String role :
                List.of("reporter", "benefit-owner", "controller", "board", "executive", "subscriber", "auditor")) {
            refused(Surroundings.TOKENS.token("a", role), 403, "role-missing");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/initiatives/x/decisions,benefit-owner",
        "/initiatives/x/decisions,admin",
        "/benefits/x/measurements,board",
        "/benefits/x/measurements,admin",
        "/benefits/x/validation,reporter",
        "/measurement-imports?mode=DRY_RUN,controller"
    })
    void deciding_takes_the_board_and_reporting_a_reporter(String path, String role) {
        assertThat(post(Surroundings.TOKENS.token("a", role), path, "{}").code())
                .isEqualTo("role-missing");
    }

    @Test
    void whoever_is_known_is_told_that_there_is_nothing_of_that_address_and_nobody_else_is() {
        assertThat(post(admin, "/nothing-here", "{}").code()).isEqualTo("not-found");
        assertThat(post("", "/nothing-here", "{}").code()).isEqualTo("token-missing");
    }
}
