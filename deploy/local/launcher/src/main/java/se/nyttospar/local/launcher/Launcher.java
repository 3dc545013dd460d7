package se.nyttospar.local.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import se.nyttospar.local.parts.PartFailedException;
import se.nyttospar.local.parts.Ports;

/**
 * Runs Nyttospår on this machine until it is told to end. Exit codes: 1 when a part does not come up or keeps dying, 2 when
 * it could not be started as asked.
 */
public final class Launcher {

    /** How long a port may take to become free after the process that had it. */
    private static final Duration PORT_LIMIT = Duration.ofSeconds(5);

    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private final Options options;
    private final Terminal terminal;
    private volatile boolean ready;

    private Launcher(Options options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        var options = new Options();
        var commandLine = new CommandLine(options);
        try {
            commandLine.parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            System.err.println(e.getMessage());
            commandLine.usage(System.err);
            System.exit(REFUSED);
        }
        if (options.help) {
            commandLine.usage(System.out);
            return;
        }
        System.exit(new Launcher(options, new Terminal(System.out)).run());
    }

    private int run() {
        try {
            return run(DataFolder.claim(options.dataFolder()));
        } catch (RefusedException refused) {
            terminal.say(refused.getMessage());
            return REFUSED;
        }
    }

    private int run(DataFolder data) {
        long begin = System.nanoTime();
        var record = new RunningRecord(data.of("processes"));
        record.endLeftovers()
                .forEach(name -> terminal.event("Ended " + name + ", left running by a launcher that was killed"));
        refuseTakenPorts(options.addresses().byOption());

        var stack = new Stack(options, data);
        var restarts = RestartPolicy.within(Duration.ofSeconds(options.restartWindow));
        var supervisor = new Supervisor(record, restarts, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor, stack), "end"));
        try {
            start(stack, supervisor, data);
        } catch (PartFailedException failed) {
            terminal.event(failed.getMessage());
            return FAILED;
        }
        ready = true;
        terminal.event("Everything is ready (%.1f s)".formatted((System.nanoTime() - begin) / 1e9));
        demo(data);
        terminal.say(new Welcome(options.addresses(), options.dataFolder()).text());
        terminal.event(supervisor.givenUp().join());
        return FAILED;
    }

    /** The database first, since the services need theirs, and last to end; side by side what does not wait for each other. */
    private static void start(Stack stack, Supervisor supervisor, DataFolder data) {
        var postgres = stack.postgres();
        // Taking jars apart needs no database.
        var parts = CompletableFuture.supplyAsync(() -> List.of(stack.broker(), stack.openidProvider()));
        var services = CompletableFuture.supplyAsync(() -> List.of(stack.commandService(), stack.queryService()));
        supervisor.start(List.of(postgres.prepare()));
        for (String database : List.of("nyttospar_command", "nyttospar_query")) {
            postgres.create(database, database, data.databasePassword());
        }
        supervisor.start(join(parts));
        supervisor.start(join(services));
    }

    private void demo(DataFolder data) {
        if (options.demo) {
            terminal.event("Loading the demo scenario");
            terminal.event(new Demo(options.home, options.addresses(), data.log("demo")).load());
        }
    }

    private void end(Supervisor supervisor, Stack stack) {
        terminal.event("Ending everything"
                + (stack.recordsCaches() ? "; recording start-up caches, which takes some seconds" : ""));
        supervisor.stop();
        stack.keepCaches(ready);
    }

    private static void refuseTakenPorts(Map<String, Integer> ports) {
        var taken = ports.entrySet().stream()
                .filter(port -> !Ports.becomesFree(port.getValue(), PORT_LIMIT))
                .map(port ->
                        "Port %d is taken by another program. Choose another with %s, or five others with --port-base."
                                .formatted(port.getValue(), port.getKey()))
                .toList();
        if (!taken.isEmpty()) {
            throw new RefusedException(String.join(System.lineSeparator(), taken));
        }
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
