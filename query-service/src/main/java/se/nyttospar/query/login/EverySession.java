package se.nyttospar.query.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import se.nyttospar.query.security.Audit;

/** Ends all sessions of a person, on every instance, whether they ask for it here or the provider says so. */
final class EverySession implements LogoutHandler {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    EverySession(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        if (person == null) {
            return;
        }
        boolean told = person.getPrincipal() instanceof OidcLogoutToken;
        String actor = person.getPrincipal() instanceof OidcLogoutToken token ? subject(token) : person.getName();
        sessions.findByPrincipalName(actor).keySet().forEach(sessions::deleteById);
        Audit.note("logout", request, actor, told ? "told-by-provider" : "asked-for");
    }

    private static String subject(OidcLogoutToken token) {
        return token.getSubject() == null ? "" : token.getSubject();
    }
}
