package se.nyttospar.command.actor;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** What the OpenID provider says of whoever signed in; read from the request's token, which is kept nowhere. */
@Component
class SignIn {

    /** Claims of a person. */
    record Claims(
            String name, @Nullable String email, @Nullable String division) {
        @Override
        public String toString() {
            return "Claims[…]";
        }
    }

    private final JwtDecoder tokens;
    private final DefaultBearerTokenResolver bearer = new DefaultBearerTokenResolver();

    SignIn(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    /** @throws Refusal when the token does not say who it is */
    Claims claims(HttpServletRequest request) {
        String token = bearer.resolve(request);
        Jwt jwt = token == null ? null : tokens.decode(token);
        String name = jwt == null ? null : jwt.getClaimAsString("name");
        if (jwt == null || name == null || name.isBlank()) {
            throw new Refusal(Rule.ACTOR_CLAIMS_MISSING);
        }
        return new Claims(shortened(name), jwt.getClaimAsString("email"), jwt.getClaimAsString("division"));
    }

    private static String shortened(String name) {
        return name.length() > 200 ? name.substring(0, 200) : name;
    }
}
