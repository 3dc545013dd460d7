package se.nyttospar.query.web.people;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.nyttospar.query.web.frame.Visitor;
import se.nyttospar.query.web.frame.Words;

/** Gives every page the names of people. */
@ControllerAdvice(basePackages = "se.nyttospar.query.web")
public class PeopleAdvice {
    private final PeopleBook book;
    private final MessageSource messages;

    PeopleAdvice(PeopleBook book, MessageSource messages) {
        this.book = book;
        this.messages = messages;
    }

    @ModelAttribute("people")
    public People people(Locale locale) {
        Visitor visitor = Visitor.of(SecurityContextHolder.getContext().getAuthentication());
        book.welcome(visitor);
        return book.of(visitor, new Words(locale, messages));
    }
}
