package se.nyttospar.command.request;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes all commands that wait and carries them out as a group; then the next.
 *
 * <p>When a group cannot be committed, each of its commands is tried alone, so that each gets to know only what went wrong with itself.
 */
final class CommandWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommandWriter.class);
    private static final int LARGEST_GROUP = 64;

    private final CommandGateway gateway;
    private final TransactionManager transactions;
    private final IdempotencyKeys keys;
    private final BlockingQueue<Waiting> arrived = new LinkedBlockingQueue<>();
    private final Deque<Waiting> next = new ArrayDeque<>();
    private final Thread thread;

    CommandWriter(String name, CommandGateway gateway, TransactionManager transactions, IdempotencyKeys keys) {
        this.gateway = gateway;
        this.transactions = transactions;
        this.keys = keys;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::work);
    }

    void add(Waiting command) {
        arrived.add(command);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                carryOut(nextGroup());
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** At most one command per stream: the next one has to see what the one before it did. */
    private List<Waiting> nextGroup() throws InterruptedException {
        if (next.isEmpty()) {
            next.add(arrived.take());
        }
        arrived.drainTo(next);
        List<Waiting> group = new ArrayList<>();
        Set<String> streams = new HashSet<>();
        for (Iterator<Waiting> waiting = next.iterator(); waiting.hasNext() && group.size() < LARGEST_GROUP; ) {
            Waiting command = waiting.next();
            if (streams.add(command.command().stream())) {
                group.add(command);
                waiting.remove();
            }
        }
        return group;
    }

    private void carryOut(List<Waiting> group) {
        try {
            new CommandGroup(gateway, keys).carryOut(group, transactions);
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                group.getFirst().fail(e);
            } else {
                LOG.info("A group of {} commands is carried out one by one: {}", group.size(), e.toString());
                group.forEach(command -> carryOut(List.of(command)));
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
