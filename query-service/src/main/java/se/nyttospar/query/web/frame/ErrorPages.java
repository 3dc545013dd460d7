package se.nyttospar.query.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What was stopped before it came to a page: not allowed, or not possible. */
@Component
class ErrorPages implements ErrorViewResolver {
    private final ProblemPages pages;

    ErrorPages(ProblemPages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> known) {
        return switch (status) {
            case FORBIDDEN ->
                pages.of(
                        request,
                        status,
                        "role-missing",
                        "Din roll räcker inte för detta.",
                        "Your role does not allow this.");
            case NOT_FOUND ->
                pages.of(
                        request,
                        status,
                        "path-unknown",
                        "Sidan finns inte. Kontrollera adressen eller börja om från översikten.",
                        "There is no such page. Check the address, or start again from the overview.");
            default ->
                pages.of(
                        request,
                        status,
                        status.is5xxServerError() ? "internal-error" : "request-invalid",
                        "Det gick inte just nu. Försök igen om en stund.",
                        "It did not work at the moment. Try again in a while.");
        };
    }
}
