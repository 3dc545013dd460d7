package se.nyttospar.command.imports.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Works on imports, one after the other. A lock in the database keeps other instances from the same one and goes with its holder. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int ATTEMPTS = 10;

    private final ImportJobs jobs;
    private final Importer importer;
    private final DataSource dataSource;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("imports").priority(Thread.MIN_PRIORITY).factory());
    private volatile boolean running;

    ImportWorker(ImportJobs jobs, Importer importer, DataSource dataSource) {
        this.jobs = jobs;
        this.importer = importer;
        this.dataSource = dataSource;
    }

    @Override
    public void start() {
        running = true;
        thread.execute(this::tidy);
        var _ = thread.scheduleWithFixedDelay(this::work, 0, 1, TimeUnit.SECONDS);
    }

    /** Looks for work now. */
    void wake() {
        thread.execute(this::work);
    }

    private void tidy() {
        try {
            importer.tidy();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Remains of imports stay for now: {}", e.toString());
        }
    }

    private void work() {
        try {
            for (String id : jobs.unfinished()) {
                workOn(id);
            }
        } catch (RuntimeException | SQLException e) {
            LOG.warn("Imports wait for the store: {}", e.toString());
        }
    }

    private void workOn(String id) throws SQLException {
        try (Connection holder = dataSource.getConnection()) {
            if (!lock(holder, id)) {
                return;
            }
            try {
                advance(id);
            } finally {
                unlock(holder, id);
            }
        }
    }

    private void advance(String id) {
        try {
            Optional<ImportJob> job = jobs.job(id);
            while (running && job.isPresent()) {
                importer.advance(job.get());
                job = jobs.job(id);
            }
        } catch (ConcurrencyException | TransientDataAccessException e) {
            LOG.info("Import {} goes on later: {}", id, e.toString());
        } catch (RuntimeException e) {
            int attempts = jobs.failedAttempt(id);
            LOG.warn("Import {} stopped in attempt {}", id, attempts, e);
            if (attempts >= ATTEMPTS) {
                jobs.job(id).ifPresent(importer::fail);
            }
        }
    }

    private static boolean lock(Connection holder, String id) throws SQLException {
        return ask(holder, "select pg_try_advisory_lock(hashtextextended(?, 0))", id);
    }

    private static void unlock(Connection holder, String id) throws SQLException {
        if (!holder.isClosed()) {
            ask(holder, "select pg_advisory_unlock(hashtextextended(?, 0))", id);
        }
    }

    private static boolean ask(Connection holder, String question, String id) throws SQLException {
        try (PreparedStatement statement = holder.prepareStatement(question)) {
            statement.setString(1, id);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
