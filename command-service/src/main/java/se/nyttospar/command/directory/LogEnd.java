package se.nyttospar.command.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the log has come. */
@Component
public class LogEnd {

    private final JdbcClient jdbc;

    LogEnd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Position of the last event; 0 before the first. */
    public long position() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
