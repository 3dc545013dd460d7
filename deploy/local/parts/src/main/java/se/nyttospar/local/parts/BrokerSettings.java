package se.nyttospar.local.parts;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What makes a Kafka broker a single node on this machine.
 *
 * @param folder for its log segments
 * @param port clients connect here, on 127.0.0.1
 * @param controllerPort the broker talks to itself here; may differ from start to start
 */
record BrokerSettings(Path folder, int port, int controllerPort) {
    BrokerSettings {
        folder = folder.toAbsolutePath().normalize();
    }

    Properties properties() {
        var properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", folder.resolve("log").toString()),
                // Topics are made on purpose, by the service that owns them, and the topic of events keeps everything.
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("log.retention.ms", "-1"),
                // One node can only hold one copy.
                Map.entry("default.replication.factor", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // Small: a few threads, and a cleaner buffer (128 MB by default) that fits the heap.
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                // A killed broker may come back only when its old session has ended; 9 s is meant for clusters.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500")));
        return properties;
    }
}
