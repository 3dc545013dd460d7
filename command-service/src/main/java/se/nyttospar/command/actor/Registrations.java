package se.nyttospar.command.actor;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Answer;
import se.nyttospar.command.request.Idempotency;
import se.nyttospar.command.request.IdempotencyKeys;

/**
 * Registers people once for each Idempotency-Key: a request that comes again must not bring back a name that was changed or erased in
 * between. Registrations have no events, so that their keys are remembered under a stream that holds none.
 */
@Component
class Registrations {

    private final IdempotencyKeys keys;
    private final TransactionOperations transactions;

    Registrations(IdempotencyKeys keys, TransactionOperations transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    /**
     * What came of it.
     *
     * @param fresh whether the id was new then
     * @param now whether it was done now, and not by an earlier request with the same key
     */
    record Outcome(boolean fresh, boolean now) {}

    /** @throws Refusal when the key was used for something else, or who it registered has been erased since */
    Outcome once(String id, @Nullable Idempotency idempotency, BooleanSupplier register) {
        if (idempotency == null) {
            return new Outcome(register.getAsBoolean(), true);
        }
        return earlier(idempotency)
                .or(() -> first(id, idempotency, register))
                .or(() -> earlier(idempotency))
                .orElseThrow(() -> new Refusal(Rule.CONCURRENT_CHANGE));
    }

    private Optional<Outcome> earlier(Idempotency idempotency) {
        return keys.answerTo(idempotency).map(answer -> new Outcome(answer.changed(), false));
    }

    /** Empty when another request with the key came first; nothing is registered then. */
    private Optional<Outcome> first(String id, Idempotency idempotency, BooleanSupplier register) {
        return Objects.requireNonNull(transactions.execute(registering -> {
            boolean fresh = register.getAsBoolean();
            if (keys.remember(idempotency, new Answer(stream(id), -1, -1, fresh))) {
                return Optional.of(new Outcome(fresh, true));
            }
            registering.setRollbackOnly();
            return Optional.empty();
        }));
    }

    /** Nothing is left of what the requests said of somebody; repeating one of them is refused from now on. */
    void forget(String id) {
        keys.forgetContent(stream(id));
    }

    private static String stream(String id) {
        return "actor:" + id;
    }
}
