package se.nyttospar.local.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker (KRaft, one node) inside this JVM, on 127.0.0.1. Its topics stay in their folder, unless that was temporary.*/
public final class BrokerPart implements Broker {
    private final BrokerSettings settings;
    private final Runnable afterwards;
    private final KafkaRaftServer server;

    private BrokerPart(BrokerSettings settings, Runnable afterwards) {
        this.afterwards = afterwards;
        this.settings = settings;
        format(settings);
        this.server = new KafkaRaftServer(KafkaConfig.fromProps(settings.properties(), false), Time.SYSTEM);
        server.startup();
    }

    /** A broker with no topics on a free port; closing it deletes them. */
    public static BrokerPart start() {
        var folder = TemporaryFolder.create("broker");
        return new BrokerPart(new BrokerSettings(folder.path(), Ports.free(), Ports.free()), folder::delete);
    }

    /**
     * @param folder for topics; made when missing
     * @param port 0 for any free one
     */
    public static BrokerPart start(Path folder, int port) {
        return new BrokerPart(new BrokerSettings(folder, Ports.orFree(port), Ports.free()), () -> {});
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    public int port() {
        return settings.port();
    }

    /** Returns when another thread has closed the broker. */
    void awaitClosed() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        afterwards.run();
    }

    /** Makes the folder a broker's, where it is not one yet. */
    private static void format(BrokerSettings settings) {
        try {
            Files.createDirectories(settings.folder());
            Path file = settings.folder().resolve("server.properties");
            try (var out = Files.newBufferedWriter(file)) {
                settings.properties().store(out, "Written at every start");
            }
            var said = new ByteArrayOutputStream();
            String[] arguments = {
                "format", "--ignore-formatted", "-t", Uuid.randomUuid().toString(), "-c", file.toString()
            };
            if (!Files.exists(settings.folder().resolve("log").resolve("meta.properties"))) {
                int exit = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
                if (exit != 0) {
                    throw new PartFailedException("The broker could not format %s: %s"
                            .formatted(settings.folder(), said.toString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new PartFailedException("The broker could not write to " + settings.folder(), e);
        }
    }
}
