package se.nyttospar.query.changes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Someone who listens. What they have not taken yet waits in a bounded queue; when it is full they are cut off. */
final class Subscriber {
    private final ChangeFilter filter;
    private final int buffer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Queue<Change> waiting = new ArrayDeque<>(4);
    private boolean closed;

    Subscriber(ChangeFilter filter, int buffer) {
        this.filter = filter;
        this.buffer = buffer;
    }

    ChangeFilter filter() {
        return filter;
    }

    /** Never waits. */
    void offer(Change change) {
        if (!filter.wants(change)) {
            return;
        }
        lock.lock();
        try {
            if (waiting.size() >= buffer) {
                // They resume with the last id that they got.
                waiting.clear();
                closed = true;
            } else if (!closed) {
                waiting.add(change);
            }
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** What has arrived; waits for it for some time, and answers nothing when nothing came. */
    List<Change> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) {
                left = arrived.awaitNanos(left);
            }
            List<Change> taken = new ArrayList<>(waiting);
            waiting.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
