package se.nyttospar.command.request;

import java.util.Map;
import java.util.Objects;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Hands commands to Axon and answers with where their events ended up. */
@Component
public class CommandDesk {

    private static final int ATTEMPTS = 3;

    private final GroupedCommands commands;
    private final IdempotencyKeys keys;
    private final Map<String, Cache> caches;

    CommandDesk(GroupedCommands commands, IdempotencyKeys keys, Map<String, Cache> caches) {
        this.commands = commands;
        this.keys = keys;
        this.caches = caches;
    }

    /**
     * Carries out a command once, however often it is asked for.
     *
     * @throws Refusal when a rule is broken; nothing was stored
     */
    public Answer perform(Command command, Circumstances circumstances, @Nullable Idempotency idempotency) {
        try {
            return attempt(command, circumstances, idempotency);
        } catch (Refusal refusal) {
            // A repeated request may be refused just because its first time succeeded.
            if (idempotency == null || refusal.rule() == Rule.IDEMPOTENCY_KEY_REUSED) {
                throw refusal;
            }
            return keys.answerTo(idempotency).orElseThrow(() -> refusal);
        }
    }

    private Answer attempt(Command command, Circumstances circumstances, @Nullable Idempotency idempotency) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return dispatch(command, circumstances, idempotency);
            } catch (RepeatedRequestException _) {
                return keys.answerTo(Objects.requireNonNull(idempotency)).orElseThrow();
            } catch (ConcurrencyException | AggregateStreamCreationException _) {
                // Another instance wrote to the stream: what this one remembers of it is old.
                caches.values().forEach(cache -> cache.remove(command.stream()));
            }
        }
        throw new Refusal(Rule.CONCURRENT_CHANGE);
    }

    private Answer dispatch(Command command, Circumstances circumstances, @Nullable Idempotency idempotency) {
        try {
            return commands.carryOut(command, circumstances, idempotency);
        } catch (EventStoreException e) {
            throw new StoreUnavailableException(e);
        }
    }
}
