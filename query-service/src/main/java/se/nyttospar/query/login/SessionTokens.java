package se.nyttospar.query.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** A person's tokens, in their session: they end with it, and never leave the server. */
final class SessionTokens implements OAuth2AuthorizedClientRepository {
    static final String ATTRIBUTE = "nyttospar.tokens";

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) of(request);
    }

    static @Nullable OAuth2AuthorizedClient of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (OAuth2AuthorizedClient) session.getAttribute(ATTRIBUTE);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession().setAttribute(ATTRIBUTE, client);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
