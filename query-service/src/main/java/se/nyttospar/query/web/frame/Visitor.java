package se.nyttospar.query.web.frame;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import se.nyttospar.query.login.LoggedIn;
import se.nyttospar.query.login.Person;

/**
 * Who is looking at a page.
 *
 * @param id pseudonymous id; empty for somebody who is not logged in
 * @param name what to call them
 * @param roles as in the token
 * @param division the division that a reporter reports for
 */
public record Visitor(
        String id, String name, Set<String> roles, @Nullable String division) {
    static final Visitor NOBODY = new Visitor("", "", Set.of(), null);

    public static Visitor of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof LoggedIn somebody
                ? of(somebody.person())
                : NOBODY;
    }

    private static Visitor of(Person person) {
        return new Visitor(person.actor(), person.name(), person.roles(), person.division());
    }

    /** The division whose values are theirs to report; null when that is every division, or none. */
    public @Nullable String ownDivision() {
        return Person.EVERY_DIVISION.equals(division) ? null : division;
    }

    /** Whether they have one of the roles. */
    public boolean is(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
