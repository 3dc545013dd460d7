package se.nyttospar.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.nyttospar.local.client.Addresses;
import se.nyttospar.local.parts.ChildProcess;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.JavaCommand;
import se.nyttospar.local.parts.Ports;
import se.nyttospar.local.parts.PostgresCluster;

/** All of Nyttospår in processes of its own, on free ports and in a data folder of its own. */
public final class LocalStack implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_GRACE = Duration.ofSeconds(90);
    private static final int PORTS = 5;
    private static final List<String> FLAGS = List.of(
            "-Xmx32m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.config.class=se.nyttospar.local.parts.QuietLogging");

    private final Path folder;
    private final int firstPort;
    private final ChildProcess launcher;

    private LocalStack(Path folder, int firstPort, ChildProcess launcher) {
        this.folder = folder;
        this.firstPort = firstPort;
        this.launcher = launcher;
    }

    /**
     * Starts everything and returns when it answers.
     *
     * @param home folder of the repository, with everything packaged
     * @param folder for data and logs
     */
    public static LocalStack start(Path home, Path folder) {
        return start(home, folder, "Everything is ready");
    }

    /**
     * Starts everything with more options, and returns when the launcher has said something.
     *
     * @param ready what it says then
     */
    public static LocalStack start(Path home, Path folder, String ready, String... options) {
        Path jar = home.resolve("deploy/local/launcher/target/launcher.jar");
        Path log = folder.resolve("launcher.log");
        int firstPort = freeRow();
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--home",
                                home.toString(),
                                "--data",
                                folder.toString(),
                                "--port-base",
                                Integer.toString(firstPort)),
                        Arrays.stream(options))
                .toArray(String[]::new);
        List<String> command = JavaCommand.jar(FLAGS, jar, arguments);
        var spec = new ChildSpec("the launcher", command, Map.of(), log, () -> says(log, ready));
        var stack = new LocalStack(folder, firstPort, ChildProcess.start(spec).endWithThisJvm());
        try {
            stack.launcher.awaitReady(START_LIMIT);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    public Addresses addresses() {
        return new Addresses(http(1), http(0), http(2).resolve("/oauth2/token"));
    }

    /** Issuer of the tokens. */
    public URI issuer() {
        return http(2);
    }

    /** Bootstrap server of the broker. */
    public String kafka() {
        return "127.0.0.1:" + (firstPort + 3);
    }

    /** The PostgreSQL server, to look at what the services stored. */
    public PostgresCluster postgres() {
        return new PostgresCluster(
                folder.resolve("postgres"), firstPort + 4, Map.of(), folder.resolve("logs/unused.log"));
    }

    public Path folder() {
        return folder;
    }

    /** What the launcher has said so far. */
    public String log() {
        return read(folder.resolve("launcher.log"));
    }

    /**
     * kill -9 of one part; the launcher starts it again.
     *
     * @param name as the launcher calls it
     * @return the process, which may not be dead yet
     */
    public ProcessHandle kill(String name) {
        ProcessHandle process = ProcessHandle.of(pid(name)).orElseThrow();
        process.destroyForcibly();
        return process;
    }

    /** Whether a process of that name runs. */
    public boolean runs(String name) {
        return pids(name).stream()
                .anyMatch(pid ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
    }

    private long pid(String name) {
        return pids(name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No process called " + name));
    }

    private List<Long> pids(String name) {
        try (Stream<Path> files = Files.list(folder.resolve("processes"))) {
            return files.map(file -> read(file).split(" ", 3))
                    .filter(words -> words.length == 3 && words[2].equals(name))
                    .map(words -> Long.valueOf(words[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI http(int offset) {
        return URI.create("http://127.0.0.1:" + (firstPort + offset));
    }

    private static boolean says(Path log, String words) {
        return Files.exists(log) && read(log).contains(words);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freeRow() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .filter(first -> IntStream.range(first, first + PORTS).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        launcher.stop(STOP_GRACE);
    }
}
