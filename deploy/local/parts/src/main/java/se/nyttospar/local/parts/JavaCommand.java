package se.nyttospar.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for JVMs of the same JDK as this one. */
public final class JavaCommand {
    private JavaCommand() {}

    /** {@code java <flags> -jar <jar> <arguments>} */
    public static List<String> jar(List<String> flags, Path jar, String... arguments) {
        return command(flags, List.of("-jar", jar.toString()), arguments);
    }

    /** {@code java <flags> -cp <classpath> <main class> <arguments>} */
    public static List<String> main(List<String> flags, String classpath, String mainClass, String... arguments) {
        return command(flags, List.of("-cp", classpath, mainClass), arguments);
    }

    /** The classpath of this JVM, for a child that runs a class of this program. */
    public static String ownClasspath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> command(List<String> flags, List<String> program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(program);
        command.addAll(List.of(arguments));
        return command;
    }
}
