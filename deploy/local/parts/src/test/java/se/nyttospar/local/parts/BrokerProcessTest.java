package se.nyttospar.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerProcessTest {
    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_survives_kill_9() throws Exception {
        try (var broker = BrokerProcess.start(folder, 0)) {
            var topic = new Topic(broker, "trail");
            topic.create();
            topic.write("first");
            long before = broker.pid();

            broker.kill();
            broker.restart();
            topic.write("second");

            assertThat(broker.pid()).isNotEqualTo(before);
            assertThat(topic.read()).containsExactly("first", "second");
        }
        assertThat(Files.size(folder.resolve("broker.log"))).as("a quiet log").isLessThan(20_000);
    }
}
