package se.nyttospar.command.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import se.nyttospar.command.request.Actor;

/** An authenticated actor; the token itself is not kept. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final @Nullable Instant end;

    /** @param end when the token that said so ends */
    ActorAuthentication(Actor actor, @Nullable Instant end) {
        super(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.claim()))
                .toList());
        this.actor = actor;
        this.end = end;
        setAuthenticated(true);
    }

    boolean isValidAt(Instant moment) {
        return end != null && moment.isBefore(end);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.id();
    }
}
