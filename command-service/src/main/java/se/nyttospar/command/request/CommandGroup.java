package se.nyttospar.command.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import se.nyttospar.command.refusal.Refusal;

/**
 * Commands for different streams in one unit of work. A command that is refused rolls back its own nested unit of work, which has
 * stored nothing yet; the others go on.
 */
final class CommandGroup {

    private final CommandGateway gateway;
    private final IdempotencyKeys keys;
    private final Map<Waiting, Receipt> receipts = new LinkedHashMap<>();
    private final Map<Waiting, Refusal> refusals = new LinkedHashMap<>();

    CommandGroup(CommandGateway gateway, IdempotencyKeys keys) {
        this.gateway = gateway;
        this.keys = keys;
    }

    /** Answers every command; throws, having answered none and stored nothing, when something went wrong that concerns them all. */
    void carryOut(List<Waiting> commands, TransactionManager transactions) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>("commands"));
        try {
            work.attachTransaction(transactions);
            commands.forEach(this::decide);
            Receipts.bring(work, receipts.values());
            // Registered last, so that it runs when the event store has appended.
            work.onPrepareCommit(_ -> receipts.forEach(this::completeUnchanged));
            work.commit();
        } catch (RuntimeException e) {
            if (work.isActive()) {
                work.rollback(e);
            }
            throw e;
        }
        refusals.forEach(Waiting::fail);
        receipts.forEach(Waiting::finish);
    }

    private void decide(Waiting waiting) {
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(
                    waiting.command(), Map.of(CircumstancesParameter.KEY, waiting.circumstances())));
            receipts.put(waiting, new Receipt(waiting.command().stream(), waiting.idempotency()));
        } catch (Refusal refusal) {
            refusals.put(waiting, refusal);
        } catch (CommandExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void completeUnchanged(Waiting waiting, Receipt receipt) {
        if (receipt.answer() == null) {
            Answer current = keys.current(receipt.stream());
            Idempotency idempotency = receipt.idempotency();
            receipt.unchanged(current, idempotency == null || keys.remember(idempotency, current));
        }
    }
}
