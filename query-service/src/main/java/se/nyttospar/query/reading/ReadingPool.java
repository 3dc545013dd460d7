package se.nyttospar.query.reading;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Connections for answers: read-only and of one moment per transaction from the start, so that no statement is spent on saying
 * so, and apart from those that fill the views, so that neither starves the other.
 */
public final class ReadingPool implements AutoCloseable {
    private final HikariDataSource pool;
    private final JdbcOperations rows;
    private final JdbcClient jdbc;
    private final TransactionTemplate moment;

    public ReadingPool(JdbcConnectionDetails database, ReadingProperties reading) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("reading");
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setMaximumPoolSize(reading.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(reading.connectionWait().toMillis());
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setInitializationFailTimeout(-1);
        pool = new HikariDataSource(config);
        rows = new JdbcTemplate(pool);
        jdbc = JdbcClient.create(rows);
        moment = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** The same connections, for statements that are prepared by hand. */
    JdbcOperations rows() {
        return rows;
    }

    TransactionTemplate moment() {
        return moment;
    }

    @Override
    public void close() {
        pool.close();
    }
}
