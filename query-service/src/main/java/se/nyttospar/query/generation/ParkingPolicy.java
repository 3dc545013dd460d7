package se.nyttospar.query.generation;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** Parks an event that is at fault itself. When the database is at fault the batch fails, and comes again as a whole. */
final class ParkingPolicy implements EnqueuePolicy<EventMessage<?>> {

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (cause instanceof DataAccessException failure && !(failure instanceof DataIntegrityViolationException)) {
            throw failure;
        }
        if (cause instanceof TransactionException failure) {
            throw failure;
        }
        return Decisions.enqueue(ThrowableCause.truncated(cause));
    }
}
