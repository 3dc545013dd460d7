package se.nyttospar.command.request;

import org.jspecify.annotations.Nullable;

/** Travels with a command to the event store and brings back where its events ended up. Used by one thread. */
public final class Receipt {

    /** Name of the command's metadata entry. */
    public static final String KEY = "receipt";

    private final @Nullable Idempotency idempotency;
    private @Nullable Answer answer;

    public Receipt(@Nullable Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    public @Nullable Idempotency idempotency() {
        return idempotency;
    }

    public @Nullable Answer answer() {
        return answer;
    }

    public void stored(String stream, long version, long position) {
        answer = new Answer(stream, version, position, true);
    }

    public void unchanged(Answer current) {
        answer = current;
    }
}
