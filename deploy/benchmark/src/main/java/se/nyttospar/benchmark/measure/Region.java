package se.nyttospar.benchmark.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.SideBySide;

/**
 * A region as large as people have them: initiatives in use with ten benefits each, measured daily up to yesterday, with a target,
 * and with values from before go-live and after.
 */
final class Region implements AutoCloseable {
    private static final int PER_INITIATIVE = 10;
    private static final int DIVISIONS = 12;
    private static final String FRAMEWORK = "norrbotten-2026-2028";
    private static final List<String> PERSPECTIVES = List.of(
            "samhalle-och-medborgare", "verksamhet", "medarbetare-och-chef", "kunskap-och-fornyelse", "ekonomi");

    private final LocalStack stack;
    private final Nyttospar client;
    private final int benefits;
    private final int values;
    private final LocalDate first;

    private Region(LocalStack stack, int benefits, int values) {
        this.stack = stack;
        this.client = stack.client();
        this.benefits = benefits;
        this.values = values;
        this.first = LocalDate.now().minusDays(values);
    }

    /**
     * States everything but the values.
     *
     * @param values per benefit
     */
    static Region on(LocalStack stack, int benefits, int values) {
        var region = new Region(stack, benefits, values);
        region.state();
        return region;
    }

    LocalStack stack() {
        return stack;
    }

    String benefit(int number) {
        return "region-" + number % benefits;
    }

    /** The values of all benefits from one day to another, as a CSV file. */
    byte[] csv(int fromDay, int toDay) {
        var file = new StringBuilder("benefit,period,value,source\n");
        for (int day = fromDay; day < toDay; day++) {
            for (int benefit = 0; benefit < benefits; benefit++) {
                file.append(benefit(benefit))
                        .append(',')
                        .append(first.plusDays(day))
                        .append(',')
                        .append(figure(benefit, day))
                        .append(",benchmark\n");
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    int rows(int fromDay, int toDay) {
        return (toDay - fromDay) * benefits;
    }

    /** Varies around 70, and around 74 after go-live. */
    private String figure(int benefit, int day) {
        int noise = Math.floorMod(31 * benefit + 17 * day + benefit * day % 13, 40);
        return "%d.%d".formatted((day < values / 2 ? 68 : 72) + noise / 10, noise % 10);
    }

    private void state() {
        for (int division = 0; division < DIVISIONS; division++) {
            client.command(
                    Identity.ADMIN, "/divisions", Map.of("id", "division-" + division, "name", "Division " + division));
        }
        for (int indicator = 0; indicator < PERSPECTIVES.size(); indicator++) {
            client.command(
                    Identity.ADMIN,
                    "/indicators",
                    Map.of(
                            "id", "region-" + indicator,
                            "name", Map.of("sv", "Andel inom fyra timmar " + indicator),
                            "unit", "%",
                            "direction", "INCREASE",
                            "frequency", "DAY",
                            "overUnits", "MEAN",
                            "overTime", "MEAN",
                            "area", "tillganglighet"));
        }
        List<Integer> initiatives =
                IntStream.range(0, benefits / PER_INITIATIVE).boxed().toList();
        SideBySide.each(initiatives, this::initiative);
    }

    private void initiative(int number) {
        String id = "region-" + number;
        client.command(
                Identity.BENEFIT_OWNER,
                "/initiatives",
                Map.of(
                        "id",
                        id,
                        "title",
                        "Digital triage " + number,
                        "kind",
                        "MINOR",
                        "divisionId",
                        "division-" + number % DIVISIONS,
                        "frameworkId",
                        FRAMEWORK,
                        "operationsOwner",
                        "benchmark"));
        for (int own = 0; own < PER_INITIATIVE; own++) {
            benefit(id, number * PER_INITIATIVE + own, own);
        }
        client.command(
                Identity.BOARD,
                "/initiatives/" + id + "/decisions",
                Map.of(
                        "outcome", "START",
                        "forum", "portfolio-council",
                        "date", first.plusDays(values / 2).toString(),
                        "rationale", "Alla underlag finns"));
    }

    private void benefit(String initiative, int number, int own) {
        LocalDate goLive = first.plusDays(values / 2);
        int kind = number % PERSPECTIVES.size();
        client.command(
                Identity.BENEFIT_OWNER,
                "/benefits",
                Map.of(
                        "id",
                        benefit(number),
                        "initiativeId",
                        initiative,
                        "title",
                        "Fler inom fyra timmar",
                        "type",
                        "QUALITATIVE",
                        "role",
                        own < 2 ? "PRIMARY" : "SECONDARY",
                        "perspective",
                        PERSPECTIVES.get(kind),
                        "indicatorId",
                        "region-" + kind,
                        "plannedGoLive",
                        goLive,
                        "target",
                        Map.of("kind", "CHANGE", "value", 76, "date", goLive.plusYears(1))));
        client.command(Identity.BENEFIT_OWNER, "/benefits/" + benefit(number) + "/go-live", Map.of("date", goLive));
    }

    @Override
    public void close() {
        client.close();
    }
}
