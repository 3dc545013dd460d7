package se.nyttospar.query.web.people;

import org.jspecify.annotations.Nullable;
import se.nyttospar.query.web.frame.Visitor;
import se.nyttospar.query.web.frame.Words;

/** What people are called on a page: by name where the visitor may know it, otherwise by something to tell them apart with. */
public final class People {
    private static final int SHORT = 8;

    private final PeopleBook book;
    private final Visitor visitor;
    private final Words words;
    /** Who does not answer once is not asked again for the same page. */
    private boolean away;

    People(PeopleBook book, Visitor visitor, Words words) {
        this.book = book;
        this.visitor = visitor;
        this.words = words;
    }

    /** @param id pseudonymous id, or none */
    public String name(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return "–";
        }
        if (id.equals(visitor.id())) {
            return words.text("person.you");
        }
        PeopleBook.Known known = away ? PeopleBook.Known.AWAY : book.find(visitor, id);
        away = known.away();
        return known.name()
                .orElseGet(() -> words.text(known.erased() ? "person.erased" : "person.unnamed", shortened(id)));
    }

    private static String shortened(String id) {
        return id.length() > SHORT ? id.substring(0, SHORT) : id;
    }
}
