package se.nyttospar.query.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import se.nyttospar.query.problem.ProblemWriter;

/** Says why someone is not let in, as a problem. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter problems;
    private final Endpoints endpoints;

    Refusals(ProblemWriter problems, Endpoints endpoints) {
        this.problems = problems;
        this.endpoints = endpoints;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof AuthenticationServiceException) {
            problems.write(
                    request,
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "keys-unavailable",
                    "Inloggningstjänstens nycklar kan inte hämtas just nu. Försök igen om en stund.",
                    "The keys of the login service cannot be fetched at the moment. Try again in a while.");
            return;
        }
        boolean missing = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, missing ? "Bearer" : "Bearer error=\"invalid_token\"");
        if (missing) {
            refuse(
                    request,
                    response,
                    "token-missing",
                    "Anropet saknar åtkomstbiljett. Skicka Authorization: Bearer.",
                    "The request has no access token. Send Authorization: Bearer.");
        } else if (expired(e)) {
            refuse(
                    request,
                    response,
                    "token-expired",
                    "Åtkomstbiljetten har gått ut. Hämta en ny.",
                    "The access token has expired. Fetch a new one.");
        } else {
            refuse(
                    request,
                    response,
                    "token-invalid",
                    "Åtkomstbiljetten godtas inte. Kontrollera utfärdare, mottagare och signatur.",
                    "The access token is not accepted. Check issuer, audience and signature.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        HttpStatus missing = endpoints.missing(request);
        if (missing == HttpStatus.NOT_FOUND) {
            problems.write(
                    request,
                    response,
                    missing,
                    "path-unknown",
                    "Adressen finns inte. Se /query/v1/api-info och /v3/api-docs.",
                    "There is no such address. See /query/v1/api-info and /v3/api-docs.");
            return;
        }
        if (missing != null) {
            problems.write(
                    request,
                    response,
                    missing,
                    "method-not-allowed",
                    "Adressen finns, men tar inte emot %s.".formatted(request.getMethod()),
                    "The address exists, but does not take %s.".formatted(request.getMethod()));
            return;
        }
        String actor = request.getUserPrincipal() == null
                ? "-"
                : request.getUserPrincipal().getName();
        Audit.denied(request, actor, "role-missing");
        problems.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "role-missing",
                "Din roll räcker inte för detta.",
                "Your role does not allow this.");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String code, String sv, String en)
            throws IOException {
        Audit.denied(request, "-", code);
        problems.write(request, response, HttpStatus.UNAUTHORIZED, code, sv, en);
    }

    private static boolean expired(AuthenticationException e) {
        return e.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .allMatch(error -> error.getErrorCode().equals(TokenExpiry.EXPIRED.getErrorCode()));
    }
}
