package se.nyttospar.local.openid;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What tokens say about their bearer: a pseudonym, roles, and a reporter's division. */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final DemoIdentities identities;
    private final ProviderSettings settings;

    Claims(DemoIdentities identities, ProviderSettings settings) {
        this.identities = identities;
        this.settings = settings;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var identity = bearer(context);
        var claims = context.getClaims();
        claims.subject(identity.actor().toString())
                .claim("roles", identity.roles())
                .claim("name", identity.person());
        if (identity.division() != null) {
            claims.claim("division", identity.division());
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(settings.audience()));
            if (context.getAuthorizedScopes().isEmpty()) {
                // A client that asks for no scope gets the one there is.
                claims.claim("scope", List.of(Clients.SCOPE));
            }
        } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            claims.claim("preferred_username", identity.name());
        }
    }

    private DemoIdentities.Identity bearer(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal(), "A token has a bearer");
        String name = principal.getName();
        Optional<DemoIdentities.Identity> found =
                AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
                        ? identities.client(name)
                        : identities.actor(name);
        return found.orElseThrow(() -> new IllegalStateException("No identity for " + name));
    }
}
