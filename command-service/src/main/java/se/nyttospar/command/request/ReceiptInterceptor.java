package se.nyttospar.command.request;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Completes the receipt of a command that caused no event, inside the command's transaction. */
public final class ReceiptInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final IdempotencyKeys keys;

    public ReceiptInterceptor(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        // Registered after the handler, so that it runs when the event store has appended.
        work.onPrepareCommit(done -> {
            CommandMessage<?> message = done.getMessage();
            if (message.getMetaData().get(Receipt.KEY) instanceof Receipt receipt
                    && receipt.answer() == null
                    && message.getPayload() instanceof Command command) {
                Answer current = keys.current(command.stream());
                Idempotency idempotency = receipt.idempotency();
                if (idempotency != null) {
                    keys.remember(idempotency, current);
                }
                receipt.unchanged(current);
            }
        });
        return result;
    }
}
