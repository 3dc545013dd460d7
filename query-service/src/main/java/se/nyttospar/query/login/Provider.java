package se.nyttospar.query.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.util.function.SingletonSupplier;

/** The region's OpenID provider. It is asked where things are when somebody first logs in, so that the pages start without it. */
final class Provider implements ClientRegistrationRepository {
    static final String ID = "nyttospar";
    static final String LOGIN = "/oauth2/authorization/" + ID;

    private final SingletonSupplier<ClientRegistration> registration;

    Provider(String issuer, LoginProperties login) {
        registration = SingletonSupplier.of(() -> discovered(issuer, login));
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration.get() : null;
    }

    private static ClientRegistration discovered(String issuer, LoginProperties login) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(login.clientId())
                .clientSecret(login.clientSecret())
                .clientAuthenticationMethod(
                        login.clientSecret().isEmpty()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(login.at("/login/oauth2/code/" + ID))
                .scope(login.scopes())
                .build();
    }
}
