package se.nyttospar.command.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Role;

/** The actor that a token speaks for. */
@Component
final class ActorConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        List<String> claimed = token.getClaimAsStringList("roles");
        Set<Role> roles = claimed == null
                ? Set.of()
                : claimed.stream().map(Role::named).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        return new ActorAuthentication(
                new Actor(Objects.requireNonNull(token.getSubject()), roles, token.getClaimAsString("division")),
                token.getExpiresAt());
    }
}
