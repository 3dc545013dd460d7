package se.nyttospar.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL server of our own on 127.0.0.1. Closing it keeps its data; starting it again on the same folder finds them. */
public final class PostgresPart implements Database {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final PostgresCluster cluster;
    private ChildProcess server;

    private PostgresPart(PostgresCluster cluster) {
        this.cluster = cluster;
        this.server = launch(cluster);
    }

    /** A server with fresh data in a temporary folder, on a free port. */
    public static PostgresPart start() {
        try {
            return start(Files.createTempDirectory("nyttospar-postgres-"), 0, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param folder for the data; made when missing
     * @param port 0 for any free one
     * @param settings of the server, beside the defaults (which keep fsync on)
     */
    public static PostgresPart start(Path folder, int port, Map<String, String> settings) {
        return new PostgresPart(
                new PostgresCluster(folder, Ports.orFree(port), settings, folder.resolve("postgres.log")));
    }

    public int port() {
        return cluster.port();
    }

    public long pid() {
        return server.pid();
    }

    @Override
    public String jdbcUrl(String database) {
        return cluster.jdbcUrl(database);
    }

    @Override
    public String superuser() {
        return PostgresCluster.SUPERUSER;
    }

    @Override
    public String superuserPassword() {
        return cluster.superuserPassword();
    }

    /** kill -9: what was not committed is gone, connections break. */
    public void kill() {
        server.kill();
    }

    /** Starts again on the same data and port after {@link #kill()} or {@link #close()}. */
    public void restart() {
        server.stop(START_LIMIT);
        server = launch(cluster);
    }

    @Override
    public void close() {
        server.stop(START_LIMIT);
    }

    private static ChildProcess launch(PostgresCluster cluster) {
        return ChildProcess.start(cluster.prepare()).endWithThisJvm().awaitReady(START_LIMIT);
    }
}
