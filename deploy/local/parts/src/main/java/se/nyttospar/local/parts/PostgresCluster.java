package se.nyttospar.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;

/**
 * One PostgreSQL data folder and the commands that run a server on it.
 *
 * @param folder holds {@code data/}, the superuser's secret, and nothing else
 * @param port of 127.0.0.1
 * @param settings server settings that differ from {@link #SETTINGS}
 */
public record PostgresCluster(Path folder, int port, Map<String, String> settings, Path log) {
    public static final String SUPERUSER = "postgres";

    /** Loopback only, modest memory, and every commit on disk before it is answered. */
    static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("io_method", "sync"));

    private static final Duration INIT_LIMIT = Duration.ofSeconds(60);

    public PostgresCluster {
        folder = folder.toAbsolutePath().normalize();
        settings = Map.copyOf(settings);
    }

    /** Creates the data folder where there is none (unpacking the programs first where needed), and describes the server. */
    public ChildSpec prepare() {
        var binaries = PostgresBinaries.unpacked();
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise(binaries);
        }
        var arguments = new ArrayList<>(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        var effective = new LinkedHashMap<>(SETTINGS);
        effective.putAll(settings);
        effective.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return new ChildSpec(
                "PostgreSQL",
                binaries.command("postgres", arguments.toArray(String[]::new)),
                Map.of("LC_ALL", "C"),
                log,
                Readiness.database(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword()),
                // SIGTERM would wait for every client to leave; fast mode rolls their open transactions back and ends.
                binaries.command("pg_ctl", "stop", "-D", data().toString(), "-m", "fast", "-w", "-t", "25"));
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String superuserPassword() {
        return Secret.at(secret()).value();
    }

    /** Creates the role and a database that it owns, where they are missing. The server must run. */
    public void create(String database, String role, String password) {
        new Provisioning(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword()).create(database, role, password);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path secret() {
        return folder.resolve("superuser.secret");
    }

    private void initialise(PostgresBinaries binaries) {
        try {
            // A folder without PG_VERSION is what an interrupted initdb leaves, and initdb refuses to continue in it.
            Path fresh = folder.resolve("initialising");
            if (Files.exists(fresh)) {
                PathUtils.deleteDirectory(fresh);
            }
            Files.createDirectories(folder);
            superuserPassword();
            // The built-in locale sorts the same on every machine.
            List<String> command = binaries.command(
                    "initdb",
                    "-D",
                    fresh.toString(),
                    "-U",
                    SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret(),
                    "-E",
                    "UTF-8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            var spec = new ChildSpec("PostgreSQL's initdb", command, Map.of(), log, Readiness.running());
            int exit = ChildProcess.start(spec)
                    .onExit()
                    .orTimeout(INIT_LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (exit != 0) {
                throw new PartFailedException(
                        "PostgreSQL could not create its data folder %s.%n%s".formatted(data(), LogTail.describe(log)));
            }
            Files.move(fresh, data());
        } catch (IOException e) {
            throw new PartFailedException("PostgreSQL could not create its data folder " + data(), e);
        }
    }
}
