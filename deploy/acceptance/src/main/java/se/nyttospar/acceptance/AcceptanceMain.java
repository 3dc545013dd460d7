package se.nyttospar.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.nyttospar.acceptance.forget.ForgettingSteps;
import se.nyttospar.acceptance.forget.RedactingSteps;
import se.nyttospar.acceptance.kolada.KoladaSteps;
import se.nyttospar.acceptance.login.LoginSteps;
import se.nyttospar.acceptance.nhs.NhsSteps;
import se.nyttospar.acceptance.reference.PublishedCharts;
import se.nyttospar.acceptance.refusal.RefusalSteps;
import se.nyttospar.acceptance.walk.WalkSteps;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.stack.LocalStack;

/**
 * Takes real data through a freshly started local stack. Arguments: the folder of the repository, the folder of the data, and
 * {@code --only} with the name of a part where not all is wanted. Exit code 1 when anything differs, 2 when it cannot be started as asked.
 */
public final class AcceptanceMain {
    private static final List<String> PARTS = List.of("nhs", "kolada", "refusals", "walks", "erasing", "login");

    private AcceptanceMain() {}

    public static void main(String[] arguments) throws IOException {
        boolean part = arguments.length == 4 && arguments[2].equals("--only");
        if (arguments.length != 2 && !part || part && !PARTS.contains(arguments[3])) {
            System.err.println(
                    "Arguments: the folder of the repository, the folder of the data, perhaps --only and one of "
                            + PARTS);
            System.exit(2);
        }
        Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path data = Path.of(arguments[1]).toAbsolutePath().normalize();
        if (!Files.isReadable(data.resolve("spc-reference/points.csv"))) {
            System.err.println("There is no spc-reference/points.csv in " + data);
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("nyttospar-acceptance");
        boolean same = run(home, data, folder, part ? List.of(arguments[3]) : PARTS);
        if (same) {
            delete(folder);
        } else {
            System.out.println("Logs and data are kept in " + folder);
        }
        System.exit(same ? 0 : 1);
    }

    private static boolean run(Path home, Path data, Path folder, List<String> parts) {
        var protocol = new Protocol(System.out);
        var published = new PublishedCharts(data);
        if (parts.contains("nhs")) {
            protocol.run(new Step("Published charts, through the calculation itself", published::compareCalculation));
        }
        System.out.println("… starting a stack in " + folder);
        long begin = System.nanoTime();
        try (LocalStack stack = LocalStack.start(home, folder);
                Nyttospar nyttospar = Nyttospar.at(stack.addresses())) {
            System.out.printf("    ready after %.1f s%n", (System.nanoTime() - begin) / 1e9);
            var surroundings = new Surroundings(stack, nyttospar, data);
            parts.stream()
                    .flatMap(name -> part(name, surroundings, published).stream())
                    .forEach(protocol::run);
        }
        return protocol.close();
    }

    private static List<Step> part(String name, Surroundings surroundings, PublishedCharts published) {
        return switch (name) {
            case "nhs" -> new NhsSteps(surroundings, published).steps();
            case "kolada" -> new KoladaSteps(surroundings).steps();
            case "refusals" -> new RefusalSteps(surroundings).steps();
            case "walks" -> new WalkSteps(surroundings).steps();
            case "erasing" ->
                Stream.concat(
                                new ForgettingSteps(surroundings).steps().stream(),
                                new RedactingSteps(surroundings).steps().stream())
                        .toList();
            case "login" -> new LoginSteps(surroundings).steps();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
