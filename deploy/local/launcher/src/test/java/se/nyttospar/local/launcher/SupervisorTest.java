package se.nyttospar.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nyttospar.local.parts.ChildProcess;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.JavaCommand;
import se.nyttospar.local.parts.PartFailedException;
import se.nyttospar.local.parts.Ports;
import se.nyttospar.local.parts.Readiness;

class SupervisorTest {
    private static final RestartPolicy QUICK =
            new RestartPolicy(3, Duration.ofMinutes(5), Duration.ofMillis(10), Duration.ofMillis(50));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Supervisor supervisor;

    @BeforeEach
    void supervise() {
        supervisor = new Supervisor(
                new RunningRecord(folder.resolve("processes")),
                QUICK,
                new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void says_who_was_killed_starts_it_again_and_says_when_it_answers() {
        int port = Ports.free();
        supervisor.start(List.of(spec("the service", port)));
        assertThat(output()).contains("the service is ready");

        processes().forEach(ProcessHandle::destroyForcibly);

        Waiting.until("the service is ready again", () -> output().split("the service is ready", -1).length == 3);
        assertThat(output()).contains("the service was killed (signal 9). It is started again.");
        assertThat(Readiness.port(port).isReady()).isTrue();
        assertThat(supervisor.givenUp()).isNotDone();
    }

    @Test
    void gives_up_what_keeps_dying_and_shows_the_end_of_its_log() throws Exception {
        supervisor.start(List.of(spec("the service", Ports.free(), "brief")));
        assertThat(supervisor.givenUp().get(60, TimeUnit.SECONDS))
                .contains("the service ended by itself (exit code 7), and keeps dying")
                .contains("the service.log")
                .contains("I never wanted this job");
    }

    @Test
    void stops_the_last_group_first_and_leaves_no_process_or_record_behind() {
        supervisor.start(List.of(spec("the database", Ports.free())));
        supervisor.start(List.of(spec("one service", Ports.free()), spec("another service", Ports.free())));
        List<ProcessHandle> running = processes();
        assertThat(running).hasSize(3);

        supervisor.stop();

        assertThat(running).noneMatch(ProcessHandle::isAlive);
        assertThat(processes()).isEmpty();
        assertThat(output().lines().toList().getLast()).endsWith("the database has ended");
        assertThat(output()).doesNotContain("started again");
    }

    @Test
    void starts_nothing_after_it_was_stopped() {
        supervisor.stop();
        supervisor.start(List.of(spec("too late", Ports.free())));
        assertThat(folder).as("no log and no record").isEmptyDirectory();
    }

    @Test
    void reports_a_part_that_does_not_come_up() {
        var broken = new ChildSpec(
                "the broken one",
                JavaCommand.main(List.of("-Xmx16m"), JavaCommand.ownClasspath(), "no.such.Program"),
                Map.of(),
                folder.resolve("broken.log"),
                Readiness.port(Ports.free()));
        assertThatThrownBy(() -> supervisor.start(List.of(broken)))
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("the broken one ended with exit code 1 before it was ready")
                .hasMessageContaining("no.such.Program");
    }

    @Test
    void ends_what_a_killed_launcher_left_running() {
        var record = new RunningRecord(folder.resolve("processes"));
        // Started without a supervisor, as nobody watches the orphans of a killed launcher.
        var orphan = ChildProcess.start(spec("the orphan", Ports.free())).endWithThisJvm();
        record.started(orphan);

        assertThat(record.endLeftovers()).containsExactly("the orphan");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(folder.resolve("processes")).isEmptyDirectory();
    }

    @Test
    void leaves_a_stranger_alone_who_got_the_number_of_an_ended_part() throws Exception {
        Path processes = Files.createDirectories(folder.resolve("processes"));
        long stranger = ProcessHandle.current().pid();
        Files.writeString(processes.resolve(Long.toString(stranger)), stranger + " 1000 long gone");

        assertThat(new RunningRecord(processes).endLeftovers()).isEmpty();
        assertThat(processes).isEmptyDirectory();
    }

    private ChildSpec spec(String name, int port, String... arguments) {
        return new ChildSpec(
                name,
                JavaCommand.main(
                        List.of("-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        JavaCommand.ownClasspath(),
                        StandIn.class.getName(),
                        arguments),
                Map.of("SERVER_PORT", Integer.toString(port)),
                folder.resolve(name + ".log"),
                Readiness.http(URI.create("http://127.0.0.1:" + port)));
    }

    private List<ProcessHandle> processes() {
        return Records.processes(folder.resolve("processes")).values().stream().toList();
    }

    private String output() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
