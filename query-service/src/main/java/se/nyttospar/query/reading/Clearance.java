package se.nyttospar.query.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** How much whoever asks may see of what is internal to the use of AI. A controller takes it as a parameter. */
public enum Clearance {
    PUBLIC,
    AI_INTERNAL;

    /** Those who answer for the use of AI, and those who check on them. */
    public static final List<String> AI_INTERNAL_ROLES =
            List.of("controller", "board", "executive", "auditor", "admin");

    static Clearance of(@Nullable Authentication caller) {
        return caller != null
                        && caller.getAuthorities().stream()
                                .anyMatch(role -> AI_INTERNAL_ROLES.contains(role.getAuthority()))
                ? AI_INTERNAL
                : PUBLIC;
    }
}
