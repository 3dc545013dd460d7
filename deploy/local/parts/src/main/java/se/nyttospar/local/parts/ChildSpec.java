package se.nyttospar.local.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How one process is started, recognised as ready, and stopped.
 *
 * @param name what people call it, for messages
 * @param command program and arguments
 * @param environment variables added to those of this process
 * @param log file that output and errors are appended to
 * @param readiness asked until it answers yes
 * @param stopCommand asks the process to end; empty means SIGTERM
 */
public record ChildSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Readiness readiness,
        List<String> stopCommand) {

    public ChildSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        stopCommand = List.copyOf(stopCommand);
    }

    public ChildSpec(
            String name, List<String> command, Map<String, String> environment, Path log, Readiness readiness) {
        this(name, command, environment, log, readiness, List.of());
    }
}
