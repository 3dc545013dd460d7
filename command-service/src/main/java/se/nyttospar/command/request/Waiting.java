package se.nyttospar.command.request;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A command whose sender waits. Everything but the waiting is done by one writer. */
final class Waiting {

    private final Command command;
    private final Circumstances circumstances;
    private final @Nullable Idempotency idempotency;
    private final CompletableFuture<Answer> done = new CompletableFuture<>();

    Waiting(Command command, Circumstances circumstances, @Nullable Idempotency idempotency) {
        this.command = command;
        this.circumstances = circumstances;
        this.idempotency = idempotency;
    }

    Command command() {
        return command;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    @Nullable
    Idempotency idempotency() {
        return idempotency;
    }

    void finish(Receipt receipt) {
        if (receipt.first()) {
            done.complete(receipt.answer());
        } else {
            fail(new RepeatedRequestException());
        }
    }

    void fail(RuntimeException failure) {
        done.completeExceptionally(failure);
    }

    Answer await() {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
