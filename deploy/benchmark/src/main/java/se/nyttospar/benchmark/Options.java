package se.nyttospar.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be said on the command line. */
@Command(
        name = "deploy/benchmark/run",
        sortOptions = false,
        description =
                "Measures Nyttospår against floors that are taken in the same run, and prints a table in Markdown. "
                        + "Starts a local stack of its own with fresh data and ends it.",
        footer = {"", "Ratios count; absolute figures depend on the machine, which should have nothing else to do."})
final class Options {
    @Option(names = "--home", hidden = true, required = true, description = "The folder of the repository.")
    Path home = Path.of(".");

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Only these: commands, history, import, rebuild, live, subscribers, segments, reading, pages, memory, ready.")
    List<String> only = List.of();

    @Option(names = "--quick", description = "Short runs, to try the benchmark itself; the figures mean little.")
    boolean quick;

    @Option(names = "--runs", paramLabel = "N", description = "How often each measurement is repeated.")
    @Nullable
    Integer runs;

    @Option(names = "--rows", paramLabel = "N", description = "Rows of the file that is imported, for example 1000000.")
    @Nullable
    Integer rows;

    @Option(
            names = "--jfr",
            paramLabel = "DIR",
            description = "Write flight recordings of both services, one for each measurement under load.")
    @Nullable
    Path recordings;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
