package se.nyttospar.query.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address that does not exist, for those who want pages; programs get a problem as JSON. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class UnknownPages {
    private final ProblemPages pages;

    UnknownPages(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(exception = NoResourceFoundException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView noSuchPage(HttpServletRequest request) {
        return pages.of(
                request,
                HttpStatus.NOT_FOUND,
                "path-unknown",
                "Sidan finns inte. Kontrollera adressen eller börja om från översikten.",
                "There is no such page. Check the address, or start again from the overview.");
    }
}
