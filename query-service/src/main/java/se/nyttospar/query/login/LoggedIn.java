package se.nyttospar.query.login;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.Jwt;

/** The principal of a session: what the ID token says of the person, and what the access token allows them. */
public final class LoggedIn extends DefaultOidcUser {
    private static final long serialVersionUID = 1L;

    private final Person person;

    private LoggedIn(Person person, OidcIdToken identity) {
        super(person.roles().stream().map(SimpleGrantedAuthority::new).toList(), identity);
        this.person = person;
    }

    /** @param access the access token, checked */
    static LoggedIn of(Jwt access, OidcIdToken identity) {
        List<String> roles = access.getClaimAsStringList("roles");
        return new LoggedIn(
                new Person(
                        Objects.requireNonNull(identity.getSubject()),
                        name(identity),
                        roles == null ? Set.of() : Set.copyOf(roles),
                        access.getClaimAsString("division")),
                identity);
    }

    private static String name(OidcIdToken identity) {
        return Stream.of(identity.getFullName(), identity.getPreferredUsername(), identity.getSubject())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }

    public Person person() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoggedIn that && super.equals(other) && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), person);
    }
}
