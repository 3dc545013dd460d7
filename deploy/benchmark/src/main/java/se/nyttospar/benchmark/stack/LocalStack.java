package se.nyttospar.benchmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import se.nyttospar.local.client.Nyttospar;

/** A whole Nyttospår of our own: started by its launcher on free ports with fresh data, ended and deleted when closed. */
public final class LocalStack implements AutoCloseable {
    private static final Duration READY_LIMIT = Duration.ofMinutes(4);
    private static final Duration DEMO_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final Path data;
    private final Addresses addresses;
    private final Process launcher;
    private final LauncherOutput output;
    private final Thread ender;
    private final double secondsToReady;

    private LocalStack(Path home, Map<String, String> settings, List<String> options) throws IOException {
        data = Files.createTempDirectory("nyttospar-benchmark");
        addresses = Addresses.free();
        var command = new ArrayList<>(List.of(
                home.resolve("deploy/local/run").toString(),
                "--data",
                data.resolve("data").toString(),
                "--port-base",
                Integer.toString(addresses.base())));
        command.addAll(options);
        long begin = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        launcher = builder.start();
        ender = new Thread(this::endAndDelete, "end-stack");
        Runtime.getRuntime().addShutdownHook(ender);
        output = LauncherOutput.of(launcher);
        try {
            secondsToReady = (output.awaitReady(READY_LIMIT) - begin) / 1e9;
        } catch (IllegalStateException failed) {
            close();
            throw failed;
        }
    }

    /**
     * Returns when everything answers.
     *
     * @param home of the repository
     * @param settings of the services, as environment variables
     * @param options for the launcher, beside data folder and ports
     * @throws IllegalStateException with what the launcher said, when it does not come up
     */
    public static LocalStack start(Path home, Map<String, String> settings, List<String> options) {
        try {
            return new LocalStack(home, settings, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the start of the launcher until it said that everything is ready. */
    public double secondsToReady() {
        return secondsToReady;
    }

    /** Returns when the launcher has done all it was asked to. */
    public void awaitDemo() {
        output.awaitWelcome(DEMO_LIMIT);
    }

    public Addresses addresses() {
        return addresses;
    }

    /** A client that takes the first answer; to be closed. */
    public Nyttospar client() {
        return Nyttospar.impatientAt(addresses.ofClient());
    }

    public Api api() {
        return new Api(addresses);
    }

    public Databases databases() {
        return new Databases(data.resolve("data/postgres"), addresses.postgres());
    }

    public Map<String, ProcessTree> processes() {
        return ProcessTree.of(launcher.toHandle(), data.resolve("data/processes"));
    }

    /** Processor time of everyone now; {@link #cpuSince} says what was used from then on. */
    public CpuShares.Moment cpu() {
        return CpuShares.Moment.now(processes());
    }

    public CpuShares cpuSince(CpuShares.Moment before) {
        return CpuShares.between(before, cpu());
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(ender);
        } catch (IllegalStateException interrupted) {
            // This program is being ended, and the hook does the same.
            return;
        }
        endAndDelete();
    }

    private void endAndDelete() {
        end();
        try {
            PathUtils.deleteDirectory(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        List<ProcessHandle> family = launcher.descendants().toList();
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
                family.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
