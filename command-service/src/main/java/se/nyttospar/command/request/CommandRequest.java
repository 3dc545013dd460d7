package se.nyttospar.command.request;

import org.jspecify.annotations.Nullable;

/** A command request as it came in: who and when, and whether it may be repeated. */
public record CommandRequest(
        Circumstances circumstances, @Nullable Idempotency idempotency) {

    public Actor actor() {
        return circumstances.actor();
    }
}
