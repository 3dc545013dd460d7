package se.nyttospar.query.changes;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads changes once for all subscribers of this instance, soon after they were committed, whoever committed them. */
final class ChangeFanOut implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFanOut.class);
    private static final int PAGE = 500;
    private static final long SAFETY_MILLIS = 1_000;
    private static final long PENDING_MILLIS = 2;

    private final ChangeTable table;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Semaphore moved = new Semaphore(0);
    private final ReentrantLock place = new ReentrantLock();
    private @Nullable ChangeId passedOn;
    private volatile boolean running;

    ChangeFanOut(ChangeTable table) {
        this.table = table;
    }

    /** Views have moved; there may be changes. */
    void look() {
        moved.release();
    }

    int subscribers() {
        return subscribers.size();
    }

    /** @return the place from which on the subscriber gets every change */
    ChangeId subscribe(Subscriber subscriber) {
        place.lock();
        try {
            ChangeId from = passedOn == null ? table.now() : passedOn;
            passedOn = from;
            subscribers.add(subscriber);
            return from;
        } finally {
            place.unlock();
        }
    }

    void leave(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("changes").daemon().start(this::passOn);
    }

    /** Open streams end first, or the web server would wait for them. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        running = false;
        moved.release();
        subscribers.forEach(Subscriber::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void passOn() {
        boolean pending = false;
        while (running) {
            try {
                if (moved.tryAcquire(pending ? PENDING_MILLIS : SAFETY_MILLIS, TimeUnit.MILLISECONDS)) {
                    moved.drainPermits();
                }
                pending = passOnWhatThereIs();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Changes could not be read; trying again: {}", e.getMessage());
                pending = false;
            }
        }
    }

    private boolean passOnWhatThereIs() {
        place.lock();
        try {
            if (subscribers.isEmpty()) {
                passedOn = null;
                return false;
            }
            ChangeId from = passedOn == null ? table.now() : passedOn;
            List<Change> page;
            do {
                page = table.after(from, PAGE);
                for (Change change : page) {
                    subscribers.forEach(subscriber -> subscriber.offer(change));
                }
                from = page.isEmpty() ? from : page.getLast().id();
                passedOn = from;
            } while (page.size() == PAGE);
        } finally {
            place.unlock();
        }
        return table.hasPending();
    }
}
