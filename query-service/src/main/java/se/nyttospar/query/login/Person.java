package se.nyttospar.query.login;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is logged in.
 *
 * @param actor the pseudonym that events carry
 * @param name what the provider calls them, to be shown to themselves only
 * @param roles as the access token names them
 * @param division that a reporter reports for; {@value #EVERY_DIVISION} for all of them
 */
public record Person(
        String actor,
        String name,
        Set<String> roles,
        @Nullable String division) implements Serializable {
    public static final String EVERY_DIVISION = "*";

    public Person {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    public boolean is(String... oneOf) {
        return List.of(oneOf).stream().anyMatch(roles::contains);
    }

    public boolean mayReportFor(@Nullable String divisionId) {
        return is("reporter") && division != null && (division.equals(EVERY_DIVISION) || division.equals(divisionId));
    }

    /** Without the name, should it end up in a message. */
    @Override
    public String toString() {
        return "Person[" + actor + "]";
    }
}
