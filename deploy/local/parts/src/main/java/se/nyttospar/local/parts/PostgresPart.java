package se.nyttospar.local.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL server of our own on 127.0.0.1. Its data stay in their folder, unless that was temporary.*/
public final class PostgresPart implements Database {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final PostgresCluster cluster;
    private final Runnable afterwards;
    private ChildProcess server;

    private PostgresPart(PostgresCluster cluster, Runnable afterwards) {
        this.afterwards = afterwards;
        this.cluster = cluster;
        this.server = launch(cluster);
    }

    /** A server with fresh data on a free port; closing it deletes the data. */
    public static PostgresPart start() {
        var folder = TemporaryFolder.create("postgres");
        return new PostgresPart(cluster(folder.path(), 0, Map.of()), folder::delete);
    }

    /**
     * @param folder for the data; made when missing
     * @param port 0 for any free one
     * @param settings of the server, beside the defaults (which keep fsync on)
     */
    public static PostgresPart start(Path folder, int port, Map<String, String> settings) {
        return new PostgresPart(cluster(folder, port, settings), () -> {});
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

    /** Starts again on the same data and port after {@link #kill()}, or after closing a server whose folder was given.*/
    public void restart() {
        server.stop(START_LIMIT);
        server = launch(cluster);
    }

    @Override
    public void close() {
        server.stop(START_LIMIT);
        afterwards.run();
    }

    private static PostgresCluster cluster(Path folder, int port, Map<String, String> settings) {
        return new PostgresCluster(folder, Ports.orFree(port), settings, folder.resolve("postgres.log"));
    }

    private static ChildProcess launch(PostgresCluster cluster) {
        return ChildProcess.start(cluster.prepare()).endWithThisJvm().awaitReady(START_LIMIT);
    }
}
