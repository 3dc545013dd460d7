package se.nyttospar.command.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.nyttospar.command.privacy.TextsInJson;
import se.nyttospar.command.refusal.ProblemWriter;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Reads a JSON body once: refuses one that is too large or carries personal data, before anything is made of it. */
@Component
@Order(0)
final class BodyFilter extends OncePerRequestFilter {

    private final LimitProperties limits;
    private final ProblemWriter problems;
    private final TextsInJson texts;

    BodyFilter(LimitProperties limits, ProblemWriter problems, TextsInJson texts) {
        this.limits = limits;
        this.problems = problems;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getRequestURI().startsWith("/command/v1/measurement-imports")
                || request.getRequestURI().startsWith("/command/v1/portfolio-imports");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = read(request);
            texts.check(body);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        int limit = Math.toIntExact(limits.body().toBytes());
        byte[] body = request.getContentLengthLong() > limit
                ? null
                : request.getInputStream().readNBytes(limit + 1);
        if (body == null || body.length > limit) {
            throw new Refusal(Rule.BODY_TOO_LARGE, limits.body());
        }
        return body;
    }
}
