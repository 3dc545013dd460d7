package se.nyttospar.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.nyttospar.local.parts.ChildProcess;
import se.nyttospar.local.parts.ChildSpec;
import se.nyttospar.local.parts.JavaCommand;
import se.nyttospar.local.parts.LogTail;
import se.nyttospar.local.parts.Readiness;

/** The program that loads the demo scenario through the public API, run once when everything answers. */
record Demo(Path home, Addresses addresses, Path log) {

    /**
     * Returns when the scenario is loaded.
     *
     * @return a sentence that says how it went
     */
    String load() {
        Path target = home.resolve("deploy/local/demo/target");
        if (!Files.isDirectory(target)) {
            return "This build has no demo scenario";
        }
        Path jar = Application.newest(target, "demo-*-exec.jar");
        var spec = new ChildSpec(
                "the demo",
                JavaCommand.main(List.of("-Xmx128m", "-XX:+UseSerialGC"), jar.toString(), "se.nyttospar.demo.DemoMain"),
                Map.of(
                        "NYTTOSPAR_COMMAND_URI", addresses.commandUri().toString(),
                        "NYTTOSPAR_QUERY_URI", addresses.queryUri().toString(),
                        "NYTTOSPAR_TOKEN_URI", addresses.tokenUri().toString()),
                log,
                Readiness.running());
        long begin = System.nanoTime();
        int code = ChildProcess.start(spec).endWithThisJvm().onExit().join();
        return code == 0
                ? "The demo scenario is loaded (%.1f s)".formatted((System.nanoTime() - begin) / 1e9)
                : "The demo scenario could not be loaded (exit code %d).%n%s".formatted(code, LogTail.describe(log));
    }
}
