package se.nyttospar.query.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Renews a session's access token shortly before it ends, and with it what the person may do. One request of a session at a time: a
 * provider may take a refresh token that is used twice for stolen.
 */
final class Renewal {
    /** What became of it: the token holds; the provider says that it is over; or it cannot be asked and the token has ended. */
    enum Outcome {
        HOLDS,
        OVER,
        PROVIDER_AWAY
    }

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final OAuth2AuthorizedClientProvider provider;
    private final JwtDecoder tokens;
    private final SessionRepository<? extends Session> sessions;
    private final ConcurrentHashMap<String, ReentrantLock> renewing = new ConcurrentHashMap<>();

    Renewal(OAuth2AuthorizedClientProvider provider, JwtDecoder tokens, SessionRepository<? extends Session> sessions) {
        this.provider = provider;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    Outcome renew(OAuth2AuthenticationToken person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        OAuth2AuthorizedClient client = SessionTokens.of(request);
        if (session == null || client == null) {
            return Outcome.OVER;
        }
        if (Ending.later(client)) {
            return Outcome.HOLDS;
        }
        ReentrantLock mine = renewing.computeIfAbsent(session.getId(), _ -> new ReentrantLock());
        mine.lock();
        try {
            OAuth2AuthorizedClient latest = stored(session.getId());
            if (latest == null) {
                return Outcome.OVER;
            }
            return Ending.later(latest) ? take(latest, person, session) : ask(latest, person, session);
        } finally {
            mine.unlock();
            renewing.remove(session.getId(), mine);
        }
    }

    private Outcome ask(OAuth2AuthorizedClient client, OAuth2AuthenticationToken person, HttpSession session) {
        try {
            OAuth2AuthorizedClient renewed = provider.authorize(OAuth2AuthorizationContext.withAuthorizedClient(client)
                    .principal(person)
                    .build());
            return renewed == null ? holdsOr(Outcome.OVER, client) : take(renewed, person, session);
        } catch (OAuth2AuthorizationException e) {
            LOG.info("An access token was not renewed: {}", e.getError().getErrorCode());
            boolean refused = "invalid_grant".equals(e.getError().getErrorCode());
            return refused ? Outcome.OVER : holdsOr(Outcome.PROVIDER_AWAY, client);
        }
    }

    private Outcome take(OAuth2AuthorizedClient client, OAuth2AuthenticationToken person, HttpSession session) {
        try {
            LoggedIn known = (LoggedIn) person.getPrincipal();
            LoggedIn renewed = LoggedIn.of(tokens.decode(client.getAccessToken().getTokenValue()), known.getIdToken());
            session.setAttribute(SessionTokens.ATTRIBUTE, client);
            if (!renewed.person().equals(known.person())) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new OAuth2AuthenticationToken(
                        renewed, renewed.getAuthorities(), person.getAuthorizedClientRegistrationId()));
                SecurityContextHolder.setContext(context);
                session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            }
            return Outcome.HOLDS;
        } catch (JwtException e) {
            LOG.warn("The provider's new access token is not accepted: {}", e.getMessage());
            return Outcome.OVER;
        }
    }

    private @Nullable OAuth2AuthorizedClient stored(String session) {
        Session latest = sessions.findById(session);
        return latest == null ? null : latest.getAttribute(SessionTokens.ATTRIBUTE);
    }

    private static Outcome holdsOr(Outcome otherwise, OAuth2AuthorizedClient client) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && end.isAfter(Instant.now()) ? Outcome.HOLDS : otherwise;
    }
}
