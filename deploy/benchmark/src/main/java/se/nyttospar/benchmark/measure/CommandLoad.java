package se.nyttospar.benchmark.measure;

import java.util.concurrent.atomic.AtomicLong;
import se.nyttospar.benchmark.load.LeanClient;
import se.nyttospar.benchmark.load.Worker;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.local.client.Identity;

/** Clients that record one measured value per request, each with a key of its own. */
final class CommandLoad implements Worker.Factory {
    private final LocalStack stack;
    private final BenefitSet benefits;
    private final String token;
    private final AtomicLong position = new AtomicLong();

    CommandLoad(LocalStack stack, BenefitSet benefits) {
        this.stack = stack;
        this.benefits = benefits;
        this.token = stack.api().token(Identity.REGIONAL_REPORTER.name());
    }

    @Override
    public Worker open() {
        var client = new LeanClient(stack.addresses().commandSocket(), token);
        return new Worker() {
            private long reached;

            @Override
            public void step() throws Exception {
                BenefitSet.Value value = benefits.next();
                reached = client.create(value.path(), value.key(), value.json()).position();
            }

            @Override
            public void close() throws Exception {
                position.accumulateAndGet(reached, Math::max);
                client.close();
            }
        };
    }

    /** The last position of what clients that are done have written. */
    long position() {
        return position.get();
    }
}
