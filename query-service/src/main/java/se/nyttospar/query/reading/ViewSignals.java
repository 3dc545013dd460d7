package se.nyttospar.query.reading;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/** Tells listeners on this instance when a transaction of any instance moved a view, by PostgreSQL's notifications. */
public final class ViewSignals implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ViewSignals.class);
    private static final int LISTEN_MILLIS = 5_000;
    private static final long RECONNECT_MILLIS = 250;

    private final JdbcConnectionDetails database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean lost = new AtomicBoolean();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Connection connection;

    public ViewSignals(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** The listener is called in one thread, soon after the commit, and once more after every reconnect. */
    public void onMove(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofPlatform().name("view-signals").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The listening connection was closed already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void listen() {
        while (isRunning()) {
            try (Connection opened = DriverManager.getConnection(
                    database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
                connection = opened;
                hear(opened);
            } catch (SQLException | RuntimeException e) {
                pause(e);
            }
        }
    }

    private void hear(Connection opened) throws SQLException {
        try (Statement listen = opened.createStatement()) {
            listen.execute("listen nyttospar_views");
        }
        PGConnection notified = opened.unwrap(PGConnection.class);
        lost.set(false);
        listeners.forEach(Runnable::run);
        while (isRunning()) {
            var notifications = notified.getNotifications(LISTEN_MILLIS);
            if (notifications != null && notifications.length > 0) {
                listeners.forEach(Runnable::run);
            }
        }
    }

    private void pause(Exception cause) {
        if (!isRunning()) {
            return;
        }
        if (lost.compareAndSet(false, true)) {
            LOG.warn("Listening to the views is taken up again when the database is back: {}", cause.getMessage());
        }
        try {
            stopped.await(RECONNECT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            stopped.countDown();
        }
    }
}
