package se.nyttospar.query.benefit.evaluation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.ViewTables;
import se.nyttospar.query.reading.Views;

/**
 * The evaluation of now, made anew beside the requests whenever something has happened. A request never waits for the weighing of
 * what others measure, unless it asks for a position that has not been weighed.
 */
final class LiveEvaluation implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveEvaluation.class);
    /** A new day begins without a signal. */
    private static final long SAFETY_MILLIS = 1_000;
    /** While much happens, this many times as long as it took is left to others, unless somebody waits. */
    private static final int REST = 3;

    private static final long LONGEST_REST_MILLIS = 15_000;
    /** When nothing has moved for this long, what was left is over. */
    private static final long CALM_MILLIS = 1_000;

    private final Views views;
    private final Weighing weighing;
    private final Timer weighings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition weighed = lock.newCondition();
    private boolean stale = true;
    private int waiting;
    private long tries;
    private @Nullable Look look;
    private @Nullable RuntimeException refused;
    private volatile boolean running;

    LiveEvaluation(Views views, Weighing weighing, MeterRegistry meters) {
        this.views = views;
        this.weighing = weighing;
        this.weighings = Timer.builder("nyttospar.evaluation")
                .description("Weighing what has happened since the last time")
                .register(meters);
        Gauge.builder("nyttospar.evaluation.position", this, LiveEvaluation::position)
                .description("Every event up to this position is in what board, KPI views and benefits answer from")
                .register(meters);
    }

    /** @param mark where the next look begins */
    private record Look(String schema, String mark, Evaluation evaluation) {

        /** Whether only what has happened in between makes a difference. */
        boolean leadsTo(ViewTables tables) {
            return schema.equals(tables.schema()) && evaluation.day().equals(tables.day());
        }
    }

    private long position() {
        lock.lock();
        try {
            return look == null ? 0 : look.evaluation().position();
        } finally {
            lock.unlock();
        }
    }

    /** The views have moved. */
    void moved() {
        lock.lock();
        try {
            stale = true;
            moved.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * The newest evaluation.
     *
     * @param position the least that it holds; null for whatever is there
     * @return null when there is none in time
     * @throws ProblemException why there is none yet
     */
    @Nullable
    Evaluation at(@Nullable Long position, Duration patience) throws InterruptedException {
        long least = position == null ? 0 : position;
        long left = patience.toNanos();
        lock.lock();
        try {
            waiting++;
            long triesBefore = tries;
            while (look == null || look.evaluation().position() < least) {
                if (look == null && refused != null && tries > triesBefore) {
                    throw refused;
                }
                if (left <= 0) {
                    return null;
                }
                stale = true;
                moved.signal();
                left = weighed.awaitNanos(left);
            }
            return look.evaluation();
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform()
                .name("evaluation")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::keepWeighing);
    }

    @Override
    public void stop() {
        running = false;
        moved();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepWeighing() {
        while (running) {
            try {
                awaitMove();
                long begin = System.nanoTime();
                take(views.read(View.PORTFOLIO, Moment.NOW, this::look).value());
                long took = System.nanoTime() - begin;
                weighings.record(took, TimeUnit.NANOSECONDS);
                rest(took);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                refuse(e);
            }
        }
    }

    private void awaitMove() throws InterruptedException {
        lock.lock();
        try {
            if (!stale) {
                moved.awaitNanos(TimeUnit.MILLISECONDS.toNanos(SAFETY_MILLIS));
            }
            stale = false;
        } finally {
            lock.unlock();
        }
    }

    private Look look(ViewTables tables) {
        Look before = look;
        String mark = Happened.mark(tables);
        Evaluation evaluation = before == null || !before.leadsTo(tables)
                ? weighing.whole(tables)
                : weighing.after(before.evaluation(), tables, Happened.since(before.mark(), tables));
        return new Look(tables.schema(), mark, evaluation);
    }

    private void take(Look fresh) {
        lock.lock();
        try {
            look = fresh;
            refused = null;
            tries++;
            weighed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void refuse(RuntimeException e) {
        if (!(e instanceof ProblemException)) {
            LOG.warn("What has happened could not be weighed; trying again: {}", e.getMessage());
        }
        lock.lock();
        try {
            refused = e;
            tries++;
            weighed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void rest(long took) throws InterruptedException {
        long left = Math.min(took * REST, TimeUnit.MILLISECONDS.toNanos(LONGEST_REST_MILLIS));
        lock.lock();
        try {
            while (running && left > 0 && waiting == 0) {
                long step = Math.min(left, TimeUnit.MILLISECONDS.toNanos(CALM_MILLIS));
                long unused = moved.awaitNanos(step);
                if (unused <= 0) {
                    return;
                }
                left -= step - unused;
            }
        } finally {
            lock.unlock();
        }
    }
}
