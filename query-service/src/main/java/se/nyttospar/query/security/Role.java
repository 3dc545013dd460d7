package se.nyttospar.query.security;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles as the OpenID provider names them in the claim {@code roles}. */
public enum Role {
    REPORTER("reporter"),
    BENEFIT_OWNER("benefit-owner"),
    CONTROLLER("controller"),
    BOARD("board"),
    EXECUTIVE("executive"),
    SUBSCRIBER("subscriber"),
    AUDITOR("auditor"),
    ADMIN("admin");

    static final Set<Role> ANY = Collections.unmodifiableSet(EnumSet.allOf(Role.class));
    static final Set<Role> ADMINS = Set.of(ADMIN);
    static final Set<Role> REPORTERS = Set.of(REPORTER);
    static final Set<Role> CONTROLLERS = Set.of(CONTROLLER);
    static final Set<Role> BOARDS = Set.of(BOARD);
    /** Those who report values, and those who validate what others report. */
    static final Set<Role> REPORTING = Set.of(REPORTER, CONTROLLER);
    /** Those who answer for the use of AI, and those who check on them. */
    public static final Set<Role> AI_INTERNAL = Set.of(CONTROLLER, BOARD, EXECUTIVE, AUDITOR, ADMIN);
    /** Those who decide on policies or look after them; a check is a lot of work. */
    static final Set<Role> CHECKERS = Set.of(BOARD, EXECUTIVE, CONTROLLER, AUDITOR, ADMIN);

    /** Those who propose initiatives and plan them. */
    static final Set<Role> PROPOSERS = Set.of(BENEFIT_OWNER, ADMIN);

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    public static Optional<Role> named(@Nullable String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
