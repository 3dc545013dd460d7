package se.nyttospar.local.openid;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The demo identities as OAuth2 clients. */
@Configuration(proxyBeanMethods = false)
class Clients {
    static final String SCOPE = "nyttospar";

    @Bean
    RegisteredClientRepository registeredClients(DemoIdentities identities, ProviderSettings settings) {
        var tokens = TokenSettings.builder()
                .accessTokenTimeToLive(settings.tokenLifetime())
                .build();
        List<RegisteredClient> clients = Stream.concat(
                        identities.clients().stream()
                                .map(identity -> base(identity.name(), identity.secret(), tokens)
                                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                                        .scope(SCOPE)
                                        .build()),
                        Stream.of(web(identities.web(), settings, tokens)))
                .toList();
        return new InMemoryRegisteredClientRepository(clients);
    }

    /** People come through the web pages: authorization code with PKCE, and no question of consent to one's own system. */
    private static RegisteredClient web(DemoIdentities.Web web, ProviderSettings settings, TokenSettings tokens) {
        return base(web.id(), web.secret(), tokens)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.webUri() + "/login/oauth2/code/nyttospar")
                .postLogoutRedirectUri(settings.webUri() + "/")
                .postLogoutRedirectUri(settings.webUri() + "/logged-out")
                .postLogoutRedirectUri(settings.webUri().toString())
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(SCOPE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient.Builder base(String id, String secret, TokenSettings tokens) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(tokens);
    }
}
