package se.nyttospar.command.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.nyttospar.command.refusal.ProblemWriter;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Lets nobody ask more often than they may; stands behind whatever finds out who it is. */
final class RateLimit extends OncePerRequestFilter {

    private final Allowance requests;
    private final ProblemWriter problems;

    RateLimit(RateProperties rates, ProblemWriter problems) {
        this.requests = new Allowance(rates.burst(), rates.requestsPerSecond(), Duration.ofSeconds(1));
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        Optional<Duration> wait = requests.refuse(somebody == null ? request.getRemoteAddr() : somebody.getName());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(request, response, new Refusal(Rule.REQUESTS_TOO_MANY, seconds));
    }
}
