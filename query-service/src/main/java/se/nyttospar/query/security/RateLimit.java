package se.nyttospar.query.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.nyttospar.query.problem.ProblemWriter;

/** Lets nobody ask more often than they may; stands behind whatever finds out who it is. */
public final class RateLimit extends OncePerRequestFilter {
    private final Allowance requests;
    private final Allowance logins;
    private final ProblemWriter problems;

    private RateLimit(Allowance requests, Allowance logins, ProblemWriter problems) {
        this.requests = requests;
        this.logins = logins;
        this.problems = problems;
    }

    /** Limits for one filter chain. */
    public static Filter of(RateProperties rates, ProblemWriter problems) {
        return new RateLimit(
                new Allowance(rates.burst(), rates.requestsPerSecond(), Duration.ofSeconds(1)),
                new Allowance(rates.loginsPerMinute(), rates.loginsPerMinute(), Duration.ofMinutes(1)),
                problems);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean login = isLogin(request);
        Optional<Duration> wait = login ? logins.refuse(request.getRemoteAddr()) : requests.refuse(client(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (login) {
            Audit.denied(request, "-", "requests-too-many");
        }
        long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "requests-too-many",
                "För många anrop på kort tid. Vänta %d sekunder.".formatted(seconds),
                "Too many requests in a short time. Wait %d seconds.".formatted(seconds));
    }

    private static boolean isLogin(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/oauth2/authorization/") || path.startsWith("/login/oauth2/");
    }

    private static String client(HttpServletRequest request) {
        @Nullable Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody == null ? request.getRemoteAddr() : somebody.getName();
    }
}
