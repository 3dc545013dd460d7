package se.nyttospar.command.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks, known by a pseudonym only.
 *
 * @param id pseudonymous id
 * @param division the division that a reporter writes for; {@value #EVERY_DIVISION} for all of them
 */
public record Actor(String id, Set<Role> roles, @Nullable String division) {

    public static final String EVERY_DIVISION = "*";

    public boolean mayReportFor(String divisionId) {
        return division != null && (division.equals(EVERY_DIVISION) || division.equals(divisionId));
    }
}
