package se.nyttospar.query.login;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Remembers nothing: a list in memory would know the sessions of this instance only, and of those that ended too. */
final class NoRegistry implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        // The session itself lies in the database, with its person.
    }

    @Override
    @SuppressWarnings("NullAway") // The contract answers null for a session that is not known.
    public OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
