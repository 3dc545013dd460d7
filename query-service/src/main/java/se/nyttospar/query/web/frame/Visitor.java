package se.nyttospar.query.web.frame;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Who is looking at a page.
 *
 * @param id pseudonymous id
 * @param name what to call them
 * @param roles as in the token
 * @param division the division that a reporter reports for; null for the whole region
 */
public record Visitor(
        String id, String name, Set<String> roles, @Nullable String division) {
    static final Visitor NOBODY = new Visitor("", "", Set.of(), null);

    static Visitor of(@Nullable Authentication authentication) {
        if (authentication == null) {
            return NOBODY;
        }
        Object principal = authentication.getPrincipal();
        String name = claim(principal, "name");
        return new Visitor(
                authentication.getName(),
                name == null ? authentication.getName() : name,
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(role -> role != null)
                        .collect(Collectors.toSet()),
                claim(principal, "division"));
    }

    private static @Nullable String claim(@Nullable Object principal, String name) {
        Object value = switch (principal) {
            case ClaimAccessor claims -> claims.getClaims().get(name);
            case OAuth2User user -> user.getAttributes().get(name);
            case null, default -> null;
        };
        return value == null ? null : value.toString();
    }

    /** The division whose values are theirs to report; null when that is every division, or none. */
    public @Nullable String ownDivision() {
        return "*".equals(division) ? null : division;
    }

    /** Whether they have one of the roles. */
    public boolean is(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }
}
