package se.nyttospar.local.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be said on the command line. */
@Command(
        name = "deploy/local/run",
        sortOptions = false,
        description =
                "Starts all of Nyttospår on this machine: PostgreSQL, a Kafka broker, an OpenID provider and the two "
                        + "services. For trying out: everything listens on 127.0.0.1 only, and the demo secrets are public.",
        footer = {"", "Ctrl-C ends everything. Data stay in the data folder; logs are in its folder logs/."})
final class Options {
    @Option(names = "--home", hidden = true, required = true, description = "The folder of the repository.")
    Path home = Path.of(".");

    @Option(names = "--data", paramLabel = "DIR", description = "Where data are kept (default: deploy/local/data).")
    @Nullable
    Path data;

    @Option(names = "--demo", description = "Load a demo scenario through the public API when everything runs.")
    boolean demo;

    @Option(
            names = "--port-base",
            paramLabel = "PORT",
            description = "Five ports in a row, instead of the defaults below.")
    @Nullable
    Integer portBase;

    @Option(names = "--query-port", paramLabel = "PORT", description = "Web pages and queries (8080).")
    @Nullable
    Integer query;

    @Option(names = "--command-port", paramLabel = "PORT", description = "Commands (8081).")
    @Nullable
    Integer command;

    @Option(names = "--openid-port", paramLabel = "PORT", description = "OpenID provider (9000).")
    @Nullable
    Integer openid;

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "Kafka broker (9092).")
    @Nullable
    Integer kafka;

    @Option(names = "--postgres-port", paramLabel = "PORT", description = "PostgreSQL (5433).")
    @Nullable
    Integer postgres;

    @Option(
            names = "--service-heap",
            paramLabel = "SIZE",
            description = "Heap of each service (default: ${DEFAULT-VALUE}).")
    String serviceHeap = "512m";

    @Option(
            names = "--start-cache",
            description = "When the parts end, record how they start (takes some seconds per part). "
                    + "Later starts of the same build need half the time.")
    boolean startCache;

    @Option(
            names = "--restart-window",
            hidden = true,
            paramLabel = "SECONDS",
            description = "How long a death counts: towards the pause before the next start, and towards giving up.")
    int restartWindow = 180;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    Path dataFolder() {
        return (data == null ? home.resolve("deploy/local/data") : data)
                .toAbsolutePath()
                .normalize();
    }

    Addresses addresses() {
        var base = portBase == null ? Addresses.DEFAULT : Addresses.from(portBase);
        return new Addresses(
                either(query, base.query()),
                either(command, base.command()),
                either(openid, base.openid()),
                either(kafka, base.kafka()),
                either(postgres, base.postgres()));
    }

    private static int either(@Nullable Integer chosen, int otherwise) {
        return chosen == null ? otherwise : chosen;
    }
}
