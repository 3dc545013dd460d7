package se.nyttospar.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresPartTest {
    PostgresPart postgres;

    @BeforeAll
    void start(@TempDir Path folder) {
        postgres = PostgresPart.start(folder, 0, Map.of("shared_buffers", "32MB"));
        postgres.create("trail", "trail_owner", "it's a secret");
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @Test
    void commits_are_on_disk_before_they_are_answered() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void listens_on_loopback_only() throws SQLException {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void takes_settings_of_the_caller() throws SQLException {
        assertThat(ask("show shared_buffers")).isEqualTo("32MB");
    }

    @Test
    void refuses_a_wrong_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("trail"), "trail_owner", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_role_sees_only_its_own_database() {
        postgres.create("other", "other_owner", "secret");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("trail"), "other_owner", "secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void creating_a_database_again_changes_nothing() throws SQLException {
        run("create table kept (x int)");
        run("insert into kept values (1)");
        postgres.create("trail", "trail_owner", "it's a secret");
        assertThat(ask("select count(*) from kept")).isEqualTo("1");
    }

    @Test
    void what_was_committed_survives_kill_9_and_a_clean_restart() throws SQLException {
        run("create table survivors (x int)");
        run("insert into survivors values (1)");
        long before = postgres.pid();

        postgres.kill();
        assertThat(Ports.isFree(postgres.port())).isTrue();
        postgres.restart();
        run("insert into survivors values (2)");
        postgres.close();
        postgres.restart();

        assertThat(postgres.pid()).isNotEqualTo(before);
        assertThat(ask("select count(*) from survivors")).isEqualTo("2");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("trail"), "trail_owner", "it's a secret");
    }

    private void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
