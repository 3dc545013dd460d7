package se.nyttospar.local.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import se.nyttospar.local.parts.JavaCommand;

/** A folder that looks like a built repository: the real broker, and stand-ins for the Spring Boot programs. */
record BuiltHome(Path root) {

    static BuiltHome in(Path root) throws IOException {
        for (String jar : new String[] {
            "command-service/target/command-service-1-exec.jar",
            "query-service/target/query-service-1-exec.jar",
            "deploy/local/openid-provider/target/openid-provider-1-exec.jar",
            "deploy/local/launcher/target/launcher.jar",
            "deploy/local/demo/target/demo-1-exec.jar"
        }) {
            jar(root.resolve(jar));
        }
        return new BuiltHome(root);
    }

    /** A jar without content, whose manifest points to the classpath of this test. */
    private static void jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(JavaCommand.ownClasspath().split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        Files.createDirectories(file.getParent());
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }
}
