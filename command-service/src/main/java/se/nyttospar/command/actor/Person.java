package se.nyttospar.command.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom an actor's id stands for. Never written to a log.
 *
 * @param name left out once it has been erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Person(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String division,
        Instant registered,
        @Nullable Instant erased) {

    /** Without the person, should it end up in a message after all. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
