package se.nyttospar.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import se.nyttospar.local.client.Addresses;
import se.nyttospar.local.client.Nyttospar;
import tools.jackson.databind.JsonNode;

/** Loads the demo scenario; doing it again changes nothing. Exit code 1 when something is refused. */
public final class DemoMain {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private DemoMain() {}

    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        try (Nyttospar nyttospar = Nyttospar.at(Addresses.from(System.getenv()))) {
            Scenario scenario = Resources.scenario();
            Organisation organisation = Resources.organisation();
            var calendar = MonthsAgo.of(nyttospar, LocalDate.now(STOCKHOLM));
            var values = new Values(calendar);
            Owners.register(nyttospar, scenario);
            new Definitions(nyttospar, calendar).define(organisation, scenario);
            var reported = new Reporting(nyttospar, organisation, values).report(scenario);
            long position = new History(nyttospar, calendar)
                    .tell(scenario, plan -> values.of(plan, organisation.scale(plan.indicator())));
            System.out.printf(
                    "%d initiatives, %d benefits, %d new values (%d known, %d refused), newest month %s, %.1f s%n",
                    scenario.initiatives().size(),
                    scenario.benefits().size(),
                    reported.values(),
                    reported.unchanged(),
                    reported.refused(),
                    calendar.newest(),
                    (System.nanoTime() - begin) / 1e9);
            System.out.println("The board says: " + outcomes(nyttospar, position));
        }
    }

    private static Map<String, Integer> outcomes(Nyttospar nyttospar, long position) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode row : nyttospar.all("/board?atLeastPosition=" + position)) {
            counts.merge(row.path("outcome").asString("no recommendation"), 1, Integer::sum);
        }
        return counts;
    }
}
