package se.nyttospar.query.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import se.nyttospar.query.problem.ProblemException;

/** A page that cannot be shown says why, and what to do; what went wrong inside stays inside. */
@ControllerAdvice(basePackages = "se.nyttospar.query.web")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final ProblemPages pages;

    PageProblems(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView known(ProblemException e, HttpServletRequest request) {
        return pages.of(request, e.status(), e.code(), e.sv(), e.en());
    }

    @ExceptionHandler
    void forbidden(AccessDeniedException e) {
        throw e;
    }

    @ExceptionHandler
    ModelAndView other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse framework && framework.getStatusCode().is4xxClientError()) {
            return asked(request, HttpStatus.valueOf(framework.getStatusCode().value()));
        }
        if (e instanceof TypeMismatchException || e instanceof MultipartException) {
            return asked(request, HttpStatus.BAD_REQUEST);
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("{} failed, reference {}", request.getRequestURI(), reference, e);
        return pages.of(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Något gick fel hos oss. Uppge %s till förvaltningen.".formatted(reference),
                "Something went wrong on our side. Give %s to support.".formatted(reference));
    }

    private ModelAndView asked(HttpServletRequest request, HttpStatus status) {
        return pages.of(
                request,
                status,
                "request-invalid",
                "Sidan kan inte visas så som den efterfrågades. Kontrollera adressen.",
                "The page cannot be shown as it was asked for. Check the address.");
    }
}
