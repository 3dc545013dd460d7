package se.nyttospar.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerPartTest {
    @TempDir
    Path folder;

    @Test
    void topics_survive_a_restart_on_the_same_folder() throws Exception {
        int port;
        try (var broker = BrokerPart.start(folder, 0)) {
            port = broker.port();
            var topic = new Topic(broker, "trail");
            topic.create();
            topic.write("first");
        }
        try (var broker = BrokerPart.start(folder, port)) {
            var topic = new Topic(broker, "trail");
            topic.write("second");
            assertThat(topic.read()).containsExactly("first", "second");
        }
    }

    @Test
    void makes_no_topic_by_itself() {
        try (var broker = BrokerPart.start(folder, 0)) {
            assertThatThrownBy(() -> new Topic(broker, "nobody-made-it").write("lost"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }
}
