package se.nyttospar.query.login;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page and a form as others are: what they say is who asked. */
@RestController
class EchoPage {

    @GetMapping(path = "/echo", produces = MediaType.TEXT_HTML_VALUE)
    String page(Person person, CsrfToken form) {
        return "%s %s %s csrf=%s".formatted(person.actor(), person.name(), person.roles(), form.getToken());
    }

    @PostMapping(path = "/echo", produces = MediaType.TEXT_HTML_VALUE)
    String form(Person person) {
        return "sent by " + person.actor();
    }
}
