package se.nyttospar.command.request;

import java.util.Arrays;
import java.util.Optional;

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

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    public static Optional<Role> named(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
