package se.nyttospar.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.SideBySide;

/** Those who own initiatives and benefits in the scenario: pseudonymous ids in events, and made-up names in the directory of people. */
final class Owners {
    private static final List<String> FIRST =
            List.of("Anna", "Bilal", "Cecilia", "David", "Eva", "Farah", "Gustav", "Hanna", "Ivan", "Jenny", "Karim");

    private static final List<String> LAST =
            List.of("Provsson", "Exempelius", "Testberg", "Låtsaslund", "Demoström", "Påhittsson", "Skenholm");

    private Owners() {}

    /** An id without a real person behind it. */
    static String pseudonym(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Enters everybody in the directory, as an administrator does. */
    static void register(Nyttospar nyttospar, Scenario scenario) {
        List<String> seeds = Stream.concat(
                        scenario.initiatives().stream()
                                .flatMap(plan -> Stream.of(plan.id() + " operations", plan.id() + " technology")),
                        scenario.benefits().stream().map(BenefitPlan::id))
                .toList();
        SideBySide.each(
                seeds, seed -> nyttospar.register(Identity.ADMIN, Map.of("id", pseudonym(seed), "name", name(seed))));
    }

    private static String name(String seed) {
        int number = Math.floorMod(seed.hashCode(), FIRST.size() * LAST.size());
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size());
    }
}
