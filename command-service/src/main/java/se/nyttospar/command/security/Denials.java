package se.nyttospar.command.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.ProblemWriter;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Answers whoever is not let in, and notes it. */
@Component
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger AUDIT = LoggerFactory.getLogger("nyttospar.audit");

    private final ProblemWriter problems;

    Denials(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        Rule rule = Rule.TOKEN_MISSING;
        if (exception instanceof InvalidBearerTokenException invalid) {
            rule = hasExpired(invalid) ? Rule.TOKEN_EXPIRED : Rule.TOKEN_INVALID;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        deny(request, response, rule, "-");
    }

    private static boolean hasExpired(InvalidBearerTokenException invalid) {
        return invalid.getCause() instanceof JwtValidationException validation
                && validation.getErrors().stream()
                        .allMatch(
                                error -> String.valueOf(error.getDescription()).contains("expired"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        String actor = request.getUserPrincipal() == null
                ? "-"
                : request.getUserPrincipal().getName();
        deny(request, response, Rule.ROLE_MISSING, actor);
    }

    private void deny(HttpServletRequest request, HttpServletResponse response, Rule rule, String actor)
            throws IOException {
        AUDIT.info(
                "denied {} {} actor={} reason={}",
                request.getMethod(),
                printable(request.getRequestURI()),
                printable(actor),
                rule.code());
        problems.write(request, response, new Refusal(rule));
    }

    /** Control characters could forge log lines. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
