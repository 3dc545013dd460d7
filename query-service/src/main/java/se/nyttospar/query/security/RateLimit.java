package se.nyttospar.query.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
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
    private final @Nullable Allowance logins;
    private final ProblemWriter problems;

    private RateLimit(RateProperties rates, @Nullable Allowance logins, ProblemWriter problems) {
        this.requests = new Allowance(rates.burst(), rates.requestsPerSecond(), Duration.ofSeconds(1));
        this.logins = logins;
        this.problems = problems;
    }

    static Filter ofApi(RateProperties rates, ProblemWriter problems) {
        return new RateLimit(rates, null, problems);
    }

    /** Whoever is not logged in counts as trying to: each of their requests may begin a session. */
    public static Filter ofPages(RateProperties rates, ProblemWriter problems) {
        return new RateLimit(
                rates,
                new Allowance(rates.loginsPerMinute(), rates.loginsPerMinute(), Duration.ofMinutes(1)),
                problems);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        Optional<Duration> wait = somebody != null
                ? requests.refuse(somebody.getName())
                : Objects.requireNonNullElse(logins, requests).refuse(request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (somebody == null && logins != null) {
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
}
