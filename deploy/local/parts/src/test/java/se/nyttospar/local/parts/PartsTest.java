package se.nyttospar.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Runs on containers too, with {@code -Dnyttospar.parts=containers}. */
class PartsTest {
    @Test
    void gives_a_database_that_answers() throws SQLException {
        try (var database = Parts.database()) {
            database.create("trail", "trail_owner", "secret");
            try (var connection = DriverManager.getConnection(database.jdbcUrl("trail"), "trail_owner", "secret")) {
                assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
            }
        }
    }

    @Test
    void gives_a_broker_that_answers() throws Exception {
        try (var broker = Parts.broker()) {
            var topic = new Topic(broker, "trail");
            topic.create();
            topic.write("value");
            assertThat(topic.read()).containsExactly("value");
        }
    }
}
