package se.nyttospar.command.request;

import org.jspecify.annotations.Nullable;

/** Goes with a command to the event store and brings back where its events ended up. Used by one thread. */
public final class Receipt {

    private final String stream;
    private final @Nullable Idempotency idempotency;
    private @Nullable Answer answer;
    private boolean first = true;

    Receipt(String stream, @Nullable Idempotency idempotency) {
        this.stream = stream;
        this.idempotency = idempotency;
    }

    public String stream() {
        return stream;
    }

    public @Nullable Idempotency idempotency() {
        return idempotency;
    }

    /** Where the command's last event is; nothing until it is stored. */
    @Nullable
    Answer answer() {
        return answer;
    }

    /** Whether the request is carried out for the first time. */
    boolean first() {
        return first;
    }

    public void stored(long version, long position) {
        answer = new Answer(stream, version, position, true);
    }

    void unchanged(Answer current, boolean first) {
        this.answer = current;
        this.first = first;
    }
}
