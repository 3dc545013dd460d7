package se.nyttospar.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nyttospar.local.parts.ChildProcess;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.JavaCommand;
import se.nyttospar.local.parts.Ports;

/** The launcher as a process of its own, with a real PostgreSQL and a real broker. */
class LauncherTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private Path data;
    private Path output;
    private BuiltHome home;
    private int base;

    @BeforeEach
    void build() throws IOException {
        data = folder.resolve("data");
        output = folder.resolve("output");
        home = BuiltHome.in(folder.resolve("home"));
        base = fiveFreePorts();
    }

    @AfterEach
    void endWhatIsLeft() {
        if (Files.isDirectory(data.resolve("processes"))) {
            new RunningRecord(data.resolve("processes")).endLeftovers();
        }
    }

    @Test
    void runs_everything_recovers_what_dies_and_ends_without_a_trace() throws Exception {
        var launcher = launch();
        assertThat(output())
                .contains("Everything is ready", "http://127.0.0.1:" + base, "demo-reporter", "for trying out");
        assertThat(parts().keySet())
                .containsExactlyInAnyOrder(
                        "PostgreSQL", "the Kafka broker", "openid-provider", "command-service", "query-service");
        writeRow();

        for (String part : List.of("command-service", "PostgreSQL", "the Kafka broker")) {
            int before = count(part + " is ready");
            Objects.requireNonNull(parts().get(part)).destroyForcibly();
            Waiting.until(part + " runs again", () -> count(part + " is ready") > before);
            assertThat(output()).contains(part + " was killed (signal 9). It is started again.");
        }
        List<ProcessHandle> running = List.copyOf(parts().values());
        launcher.stop(LIMIT);

        assertThat(launcher.onExit().get(1, TimeUnit.SECONDS)).isEqualTo(143);
        assertThat(running).noneMatch(ProcessHandle::isAlive);
        assertThat(output().strip()).endsWith("PostgreSQL has ended");
        assertThat(parts()).isEmpty();

        // Only the launcher itself: killing a ChildProcess would take its children along.
        launch().handle().destroyForcibly();
        assertThat(parts()).as("orphans of a killed launcher").hasSize(5);
        var third = launch();
        assertThat(output()).contains("Ended command-service, left running by a launcher that was killed");
        assertThat(rows()).isEqualTo(1);
        third.stop(LIMIT);
    }

    @Test
    void loads_the_demo_when_everything_runs_and_says_so() throws Exception {
        var launcher = launch("--demo");
        launcher.stop(LIMIT);
        assertThat(output()).contains("The demo scenario is loaded");
        assertThat(data.resolve("logs/demo.log"))
                .content()
                .contains("NYTTOSPAR_COMMAND_URI=http://127.0.0.1:" + (base + 1))
                .contains("NYTTOSPAR_QUERY_URI=http://127.0.0.1:" + base)
                .contains("NYTTOSPAR_TOKEN_URI=http://127.0.0.1:%d/oauth2/token".formatted(base + 2));
    }

    @Test
    void tells_the_services_what_they_must_know() throws Exception {
        var launcher = launch();
        String told = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + base))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        launcher.stop(LIMIT);
        assertThat(told)
                .contains(
                        "SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:%d/nyttospar_query".formatted(base + 4),
                        "SPRING_DATASOURCE_USERNAME=nyttospar_query",
                        "NYTTOSPAR_KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:" + (base + 3),
                        "NYTTOSPAR_SECURITY_ISSUER=http://127.0.0.1:" + (base + 2),
                        "NYTTOSPAR_SECURITY_JWK_SET_URI=http://127.0.0.1:%d/oauth2/jwks".formatted(base + 2),
                        "NYTTOSPAR_SECURITY_AUDIENCE=nyttospar",
                        "NYTTOSPAR_COMMAND_URI=http://127.0.0.1:" + (base + 1),
                        "NYTTOSPAR_LOGIN_WEB_URI=http://127.0.0.1:" + base,
                        "NYTTOSPAR_NODE_ID=query-1",
                        "SERVER_ADDRESS=127.0.0.1",
                        "AXONIQ_UPDATE_CHECKER_DISABLED=true");
    }

    @Test
    void refuses_a_taken_port_with_the_option_that_changes_it() throws Exception {
        try (var taken = new ServerSocket(base + 1, 1, InetAddress.getLoopbackAddress())) {
            var launcher = ChildProcess.start(spec()).endWithThisJvm();
            assertThat(launcher.onExit().get(30, TimeUnit.SECONDS)).isEqualTo(2);
            assertThat(output())
                    .contains("Port %d is taken by another program. Choose another with --command-port"
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void refuses_a_data_folder_that_another_launcher_holds() throws Exception {
        DataFolder.claim(data);
        var launcher = ChildProcess.start(spec()).endWithThisJvm();
        assertThat(launcher.onExit().get(30, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(output())
                .contains("is in use by another launcher (process %d)"
                        .formatted(ProcessHandle.current().pid()));
    }

    private ChildProcess launch(String... options) throws IOException {
        Files.deleteIfExists(output);
        return ChildProcess.start(spec(options)).endWithThisJvm().awaitReady(LIMIT);
    }

    private ChildSpec spec(String... options) {
        var command = new ArrayList<>(JavaCommand.main(
                List.of("-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                JavaCommand.ownClasspath(),
                Launcher.class.getName(),
                "--home",
                home.root().toString(),
                "--data",
                data.toString(),
                "--port-base",
                Integer.toString(base)));
        command.addAll(List.of(options));
        return new ChildSpec(
                "the launcher", command, Map.of(), output, () -> output().contains("Ctrl-C ends everything"));
    }

    private Map<String, ProcessHandle> parts() {
        return Records.processes(data.resolve("processes"));
    }

    private int count(String sentence) {
        return output().split(Pattern.quote(sentence), -1).length - 1;
    }

    private String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRow() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create table kept (x int)");
            statement.execute("insert into kept values (1)");
        }
    }

    private int rows() throws Exception {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws Exception {
        String password = Files.readString(data.resolve("database.secret"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/nyttospar_command".formatted(base + 4), "nyttospar_command", password);
    }

    private static int fiveFreePorts() {
        return IntStream.generate(Ports::free)
                .filter(first ->
                        first < 65_000 && IntStream.range(first, first + 5).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
