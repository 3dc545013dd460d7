package se.nyttospar.command.request;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Commits commands that wait at the same time together: one transaction and one statement instead of one each.
 *
 * <p>Commands for one stream always go to the same writer, in the order they came, so that writers never wait for each other's streams.
 */
@Component
final class GroupedCommands implements AutoCloseable {

    private final List<CommandWriter> writers;

    GroupedCommands(
            CommandGateway gateway,
            TransactionManager transactions,
            IdempotencyKeys keys,
            WriterProperties properties) {
        writers = IntStream.range(0, properties.threads())
                .mapToObj(number -> new CommandWriter("commands-" + number, gateway, transactions, keys))
                .toList();
    }

    /** Returns when the command's events are committed; throws what went wrong with this command. */
    Answer carryOut(Command command, Circumstances circumstances, @Nullable Idempotency idempotency) {
        var waiting = new Waiting(command, circumstances, idempotency);
        writers.get(Math.floorMod(command.stream().hashCode(), writers.size())).add(waiting);
        return waiting.await();
    }

    @Override
    public void close() {
        writers.forEach(CommandWriter::close);
    }
}
