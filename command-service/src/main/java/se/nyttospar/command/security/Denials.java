package se.nyttospar.command.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import se.nyttospar.command.refusal.Audit;
import se.nyttospar.command.refusal.ProblemWriter;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Answers whoever is not let in, and notes it. */
@Component
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final ObjectProvider<Map<String, HandlerMapping>> mappings;

    Denials(ProblemWriter problems, ObjectProvider<Map<String, HandlerMapping>> mappings) {
        this.problems = problems;
        this.mappings = mappings;
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
        Rule missing = missing(request);
        if (missing != null) {
            problems.write(request, response, new Refusal(missing, request.getMethod()));
            return;
        }
        String actor = request.getUserPrincipal() == null
                ? "-"
                : request.getUserPrincipal().getName();
        deny(request, response, Rule.ROLE_MISSING, actor);
    }

    /** Somebody who is known is told that there is nothing of that address, or not that way. */
    private @Nullable Rule missing(HttpServletRequest request) {
        try {
            for (HandlerMapping mapping : mappings.getObject().values()) {
                HandlerExecutionChain found = mapping.getHandler(request);
                if (found != null && !(found.getHandler() instanceof ResourceHttpRequestHandler)) {
                    return null;
                }
            }
            return Rule.NOT_FOUND;
        } catch (HttpRequestMethodNotSupportedException _) {
            return Rule.METHOD_NOT_ALLOWED;
        } catch (Exception _) {
            // Another reason for which no endpoint takes it, such as its type.
            return null;
        }
    }

    private void deny(HttpServletRequest request, HttpServletResponse response, Rule rule, String actor)
            throws IOException {
        Audit.denied(request, AccessMatrix.row(request).map(Access::path).orElse("-"), actor, rule);
        problems.write(request, response, new Refusal(rule));
    }
}
