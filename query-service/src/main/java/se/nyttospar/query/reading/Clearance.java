package se.nyttospar.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import se.nyttospar.query.security.Role;

/** How much whoever asks may see of what is internal to the use of AI. A controller takes it as a parameter. */
public enum Clearance {
    PUBLIC,
    AI_INTERNAL;

    static Clearance of(@Nullable Authentication caller) {
        return caller != null
                        && caller.getAuthorities().stream()
                                .flatMap(role -> Role.named(role.getAuthority()).stream())
                                .anyMatch(Role.AI_INTERNAL::contains)
                ? AI_INTERNAL
                : PUBLIC;
    }
}
