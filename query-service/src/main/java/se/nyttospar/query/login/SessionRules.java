package se.nyttospar.query.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import se.nyttospar.query.problem.ProblemWriter;
import se.nyttospar.query.security.Audit;

/**
 * A session ends when nobody has done anything for a while, when it has lasted its time, and when the provider no longer renews the
 * access token. A page that only listens does nothing.
 */
final class SessionRules extends OncePerRequestFilter {
    private static final String ACTIVE = "nyttospar.active";
    private static final int STEPS = 30;

    private final LoginProperties login;
    private final Renewal renewal;
    private final ProblemWriter problems;

    SessionRules(LoginProperties login, Renewal renewal, ProblemWriter problems) {
        this.login = login;
        this.renewal = renewal;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken person)
                || !(person.getPrincipal() instanceof LoggedIn)) {
            chain.doFilter(request, response);
            return;
        }
        Instant now = Instant.now();
        if (end(session, login).isBefore(now)) {
            end(request, session, person.getName(), "lifetime-over");
        } else if (active(session).plus(login.idle()).isBefore(now)) {
            end(request, session, person.getName(), "idle");
        } else {
            switch (renewal.renew(person, request, response)) {
                case HOLDS -> noteActivity(request, session, now);
                case OVER -> end(request, session, person.getName(), "token-not-renewed");
                case PROVIDER_AWAY -> {
                    problems.write(
                            request,
                            response,
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "login-service-away",
                            "Inloggningstjänsten svarar inte just nu. Försök igen om en stund.",
                            "The login service does not answer at the moment. Try again in a while.");
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    /** When the session is over whatever is done. */
    static Instant end(HttpSession session, LoginProperties login) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(login.lifetime());
    }

    private static Instant active(HttpSession session) {
        return session.getAttribute(ACTIVE) instanceof Instant active
                ? active
                : Instant.ofEpochMilli(session.getCreationTime());
    }

    private void noteActivity(HttpServletRequest request, HttpSession session, Instant now) {
        Duration step = login.idle().dividedBy(STEPS);
        if (!request.getRequestURI().equals(PageStream.PATH)
                && active(session).plus(step).isBefore(now)) {
            session.setAttribute(ACTIVE, now);
        }
    }

    private static void end(HttpServletRequest request, HttpSession session, String actor, String reason) {
        session.invalidate();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        Audit.note("session-ended", request, actor, reason);
    }
}
