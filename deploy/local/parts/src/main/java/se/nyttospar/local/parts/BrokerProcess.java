package se.nyttospar.local.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Kafka broker in a JVM of its own, which can be killed and started again on the same topics and port. */
public final class BrokerProcess implements Broker {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final ChildSpec spec;
    private final int port;
    private final Runnable afterwards;
    private ChildProcess process;

    private BrokerProcess(Path folder, int port, Runnable afterwards) {
        this.afterwards = afterwards;
        this.port = port;
        this.spec = spec(folder, port, JavaCommand.ownClasspath(), folder.resolve("broker.log"), List.of());
        this.process = launch();
    }

    /** A broker with no topics on a free port; closing it deletes them. */
    public static BrokerProcess start() {
        var folder = TemporaryFolder.create("broker");
        return new BrokerProcess(folder.path(), Ports.free(), folder::delete);
    }

    public static BrokerProcess start(Path folder, int port) {
        return new BrokerProcess(folder, Ports.orFree(port), () -> {});
    }

    /** How the broker is run as a child: small heap, quiet log. */
    public static ChildSpec spec(Path folder, int port, String classpath, Path log, List<String> moreFlags) {
        var flags = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlogback.configurationFile=broker-logback.xml",
                "-Djava.util.logging.config.class=" + QuietLogging.class.getName()));
        flags.addAll(moreFlags);
        return new ChildSpec(
                "the Kafka broker",
                JavaCommand.main(
                        flags, classpath, BrokerMain.class.getName(), folder.toString(), Integer.toString(port)),
                Map.of(),
                log,
                Readiness.port(port));
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** kill -9 */
    public void kill() {
        process.kill();
    }

    /** Starts again on the same topics and port after {@link #kill()}, or after closing a broker whose folder was given.*/
    public void restart() {
        process.stop(STOP_LIMIT);
        process = launch();
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
        afterwards.run();
    }

    private ChildProcess launch() {
        return ChildProcess.start(spec).endWithThisJvm().awaitReady(START_LIMIT);
    }
}
