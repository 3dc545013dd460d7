package se.nyttospar.query.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import se.nyttospar.query.problem.ProblemWriter;
import se.nyttospar.query.security.Audit;

/** Sends whoever opens a page to the login; says to a script that it has to, and to everybody when something is not allowed. */
final class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter problems;

    PageRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(Provider.LOGIN);
            return;
        }
        Audit.denied(request, "-", "login-needed");
        // htmx loads the whole page anew, which then leads to the login.
        response.setHeader("HX-Refresh", "true");
        problems.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "login-needed",
                "Du är inte inloggad längre. Läs in sidan på nytt för att logga in.",
                "You are no longer logged in. Reload the page to log in.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean forged = e instanceof CsrfException;
        // The request itself does not know yet who it is: a forged form is refused before that.
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        String actor = somebody == null ? "-" : somebody.getName();
        Audit.denied(request, actor, forged ? "csrf" : "role-missing");
        if (isPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (forged) {
            problems.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "csrf",
                    "Formuläret hör inte till din inloggning. Läs in sidan på nytt och skicka igen.",
                    "The form does not belong to your login. Reload the page and send it again.");
        } else {
            problems.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "role-missing",
                    "Din roll räcker inte för detta.",
                    "Your role does not allow this.");
        }
    }

    /** Whether a browser is going to show the answer by itself, rather than a script. */
    static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && request.getHeader("HX-Request") == null;
    }
}
