package se.nyttospar.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void answers_when_ready_and_ends_when_asked() throws Exception {
        int port = Ports.free();
        var child = start("listen", port);
        assertThat(Ports.isFree(port)).isFalse();

        child.stop(LIMIT);

        assertThat(child.onExit().get(1, TimeUnit.SECONDS)).isEqualTo(143);
        assertThat(folder.resolve("child.log")).content().contains("ended in good order");
    }

    @Test
    void kills_a_child_that_does_not_obey() throws Exception {
        var child = start("stubborn", Ports.free());
        child.stop(Duration.ofMillis(200));
        assertThat(child.onExit().get(1, TimeUnit.SECONDS)).isEqualTo(137);
    }

    @Test
    void says_why_a_child_never_became_ready() {
        assertThatThrownBy(() -> start("fail", Ports.free()))
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("the child ended with exit code 3 before it was ready")
                .hasMessageContaining("child.log")
                .hasMessageContaining("nothing works today");
    }

    private ChildProcess start(String behaviour, int port) {
        var command = JavaCommand.main(
                List.of("-Xmx16m", "-XX:+UseSerialGC"),
                JavaCommand.ownClasspath(),
                SmallServer.class.getName(),
                behaviour,
                Integer.toString(port));
        var spec = new ChildSpec("the child", command, Map.of(), folder.resolve("child.log"), Readiness.port(port));
        return ChildProcess.start(spec).endWithThisJvm().awaitReady(LIMIT);
    }
}
