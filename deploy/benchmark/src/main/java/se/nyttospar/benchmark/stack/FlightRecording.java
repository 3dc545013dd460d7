package se.nyttospar.benchmark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Flight recordings of the two services while something is measured. Recording costs a little: figures then only compare among themselves. */
public final class FlightRecording implements AutoCloseable {
    private static final List<String> SERVICES = List.of("command-service", "query-service");

    private final List<ProcessTree> services;
    private final Path folder;
    private final String name;

    private FlightRecording(List<ProcessTree> services, Path folder, String name) {
        this.services = services;
        this.folder = folder;
        this.name = name;
    }

    /** @param name of the files: {@code <service>-<name>.jfr} */
    public static FlightRecording start(LocalStack stack, Path folder, String name) {
        var parts = stack.processes();
        var services = SERVICES.stream()
                .flatMap(service -> Optional.ofNullable(parts.get(service)).stream())
                .toList();
        var recording = new FlightRecording(services, folder.toAbsolutePath(), name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        services.forEach(service -> Jcmd.run(service, "JFR.start", "name=" + name, "settings=profile"));
        return recording;
    }

    @Override
    public void close() {
        services.forEach(service -> Jcmd.run(
                service,
                "JFR.stop",
                "name=" + name,
                "filename=" + folder.resolve(service.name() + "-" + name + ".jfr")));
    }
}
