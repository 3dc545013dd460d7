package se.nyttospar.local.parts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a child outside the terminal's process group, keeping its process id (each program replaces itself with the next). */
final class OwnSession {
    private static final List<String> PREFIX = onPath("setsid")
            .map(setsid -> List.of(setsid))
            .or(() -> onPath("perl").map(perl -> List.of(perl, "-e", "setpgrp(0, 0); exec { $ARGV[0] } @ARGV", "--")))
            .orElse(List.of());

    private OwnSession() {}

    /** What to put before a command; empty on a machine that has neither setsid (Linux) nor perl (macOS). */
    static List<String> prefix() {
        return PREFIX;
    }

    private static Optional<String> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
