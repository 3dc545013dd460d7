package se.nyttospar.command.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.privacy.ActorIds;

/**
 * Whoever asks, known by a pseudonym only.
 *
 * @param id pseudonymous id, in small letters
 * @param division the division that a reporter writes for; {@value #EVERY_DIVISION} for all of them
 */
public record Actor(String id, Set<Role> roles, @Nullable String division) {

    public static final String EVERY_DIVISION = "*";

    public Actor {
        id = ActorIds.normal(id);
    }

    /** Whether an id stands for this actor; what was stated long ago may be in capitals. */
    public boolean is(@Nullable String other) {
        return other != null && id.equals(ActorIds.normal(other));
    }

    public boolean mayReportFor(String divisionId) {
        return division != null && (division.equals(EVERY_DIVISION) || division.equals(divisionId));
    }
}
