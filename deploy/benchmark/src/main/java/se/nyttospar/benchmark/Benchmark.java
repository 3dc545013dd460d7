package se.nyttospar.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import se.nyttospar.benchmark.measure.Commands;
import se.nyttospar.benchmark.measure.Extent;
import se.nyttospar.benchmark.measure.History;
import se.nyttospar.benchmark.measure.Import;
import se.nyttospar.benchmark.measure.Live;
import se.nyttospar.benchmark.measure.Measurement;
import se.nyttospar.benchmark.measure.Memory;
import se.nyttospar.benchmark.measure.Pages;
import se.nyttospar.benchmark.measure.Reading;
import se.nyttospar.benchmark.measure.Ready;
import se.nyttospar.benchmark.measure.Rebuild;
import se.nyttospar.benchmark.measure.Segments;
import se.nyttospar.benchmark.measure.Subscribers;
import se.nyttospar.benchmark.measure.Surroundings;
import se.nyttospar.benchmark.result.Machine;
import se.nyttospar.benchmark.result.NotMeasured;
import se.nyttospar.benchmark.result.Outcome;
import se.nyttospar.benchmark.result.TableWriter;
import se.nyttospar.benchmark.stack.FlightRecording;
import se.nyttospar.benchmark.stack.Progress;

/** Measures one thing after the other and prints the table. Exit codes: 1 when something could not be measured, 2 for bad options. */
public final class Benchmark {
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    /** In this order: those under load share a stack, the others need the machine for themselves. */
    private static final List<Measurement> ALL = List.of(
            new Commands(),
            new History(),
            new Import(),
            new Rebuild(),
            new Live(),
            new Subscribers(),
            new Segments(),
            new Reading(),
            new Pages(),
            new Memory(),
            new Ready());

    private final Surroundings surroundings;
    private final Progress progress;
    private final @Nullable Path recordings;

    private Benchmark(Surroundings surroundings, Progress progress, @Nullable Path recordings) {
        this.surroundings = surroundings;
        this.progress = progress;
        this.recordings = recordings;
    }

    public static void main(String[] arguments) {
        var options = new Options();
        var commandLine = new CommandLine(options);
        try {
            commandLine.parseArgs(arguments);
            options.only.stream()
                    .filter(name -> ALL.stream().noneMatch(known -> known.name().equals(name)))
                    .forEach(name -> {
                        throw new CommandLine.ParameterException(commandLine, "There is no measurement " + name);
                    });
            if (options.runs != null && options.runs < 1) {
                throw new CommandLine.ParameterException(commandLine, "--runs is at least 1");
            }
            if (options.rows != null && options.rows < 10) {
                throw new CommandLine.ParameterException(commandLine, "--rows is at least 10");
            }
        } catch (CommandLine.ParameterException e) {
            System.err.println(e.getMessage());
            commandLine.usage(System.err);
            System.exit(REFUSED);
        }
        if (options.help) {
            commandLine.usage(System.out);
            return;
        }
        System.exit(run(options));
    }

    private static int run(Options options) {
        Machine machine = Machine.here();
        Extent extent = extent(options);
        var progress = new Progress(System.err);
        List<Measurement> wanted = ALL.stream()
                .filter(measurement -> options.only.isEmpty() || options.only.contains(measurement.name()))
                .toList();
        try (var surroundings = new Surroundings(options.home.toAbsolutePath().normalize(), extent, progress)) {
            List<Outcome> outcomes = new Benchmark(surroundings, progress, options.recordings).measure(wanted);
            System.out.print(TableWriter.write(outcomes, machine));
            return outcomes.stream().anyMatch(NotMeasured.class::isInstance) ? FAILED : 0;
        }
    }

    private static Extent extent(Options options) {
        Extent extent = options.quick ? Extent.QUICK : Extent.FULL;
        Integer runs = options.runs;
        Integer rows = options.rows;
        if (runs != null) {
            extent = extent.withRuns(runs);
        }
        return rows == null ? extent : extent.withImportRows(rows);
    }

    private List<Outcome> measure(List<Measurement> wanted) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Measurement measurement : wanted) {
            progress.say("Measuring " + measurement.name());
            try {
                outcomes.addAll(measurement.onSharedStack() ? underLoad(measurement) : alone(measurement));
            } catch (Exception e) {
                // One that fails does not take the others with it; the table says why.
                String why = why(e);
                progress.say("%s could not be measured: %s".formatted(measurement.name(), why));
                outcomes.add(new NotMeasured(measurement.name(), why));
            }
        }
        return outcomes;
    }

    private static String why(Throwable e) {
        return e.getCause() == null ? e.toString() : e + ", because of " + why(e.getCause());
    }

    private List<? extends Outcome> underLoad(Measurement measurement) throws Exception {
        Path folder = recordings;
        if (folder == null) {
            return measurement.measure(surroundings);
        }
        try (var _ = FlightRecording.start(surroundings.shared(), folder, measurement.name())) {
            return measurement.measure(surroundings);
        }
    }

    private List<? extends Outcome> alone(Measurement measurement) throws Exception {
        surroundings.close();
        return measurement.measure(surroundings);
    }
}
