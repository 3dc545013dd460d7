package se.nyttospar.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that each begin the next thing when the last is answered.
 *
 * @param clients threads, each with its own connection
 */
public record ClosedLoop(int clients) {

    /** @param done things done by all clients */
    public record Run(long done, double seconds) {
        public double perSecond() {
            return done / seconds;
        }
    }

    private interface Going {
        boolean on();
    }

    /** Goes on for a time. */
    public Run run(Duration time, Worker.Factory factory) throws Exception {
        var deadline = new AtomicLong();
        return run(factory, begin -> deadline.set(begin + time.toNanos()), () -> System.nanoTime() < deadline.get());
    }

    /** Goes on until so many things are done. */
    public Run run(long count, Worker.Factory factory) throws Exception {
        var tickets = new AtomicLong(count);
        return run(factory, _ -> {}, () -> tickets.getAndDecrement() > 0);
    }

    private interface Start {
        void at(long nanos);
    }

    private Run run(Worker.Factory factory, Start start, Going going) throws Exception {
        var begin = new AtomicLong();
        var barrier = new CyclicBarrier(clients, () -> {
            begin.set(System.nanoTime());
            start.at(begin.get());
        });
        Callable<Long> client = () -> {
            try (Worker worker = open(factory, barrier)) {
                barrier.await();
                long done = 0;
                while (going.on()) {
                    worker.step();
                    done++;
                }
                return done;
            }
        };
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(threads.submit(client));
            }
            long done = 0;
            for (Future<Long> answer : answers) {
                done += answer.get();
            }
            return new Run(done, (System.nanoTime() - begin.get()) / 1e9);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** A client that does not come about must not leave the others waiting for it. */
    private static Worker open(Worker.Factory factory, CyclicBarrier barrier) throws Exception {
        try {
            return factory.open();
        } catch (Exception e) {
            barrier.reset();
            throw e;
        }
    }
}
