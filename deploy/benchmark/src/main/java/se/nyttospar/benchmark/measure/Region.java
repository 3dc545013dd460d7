package se.nyttospar.benchmark.measure;

import java.math.BigDecimal;
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
 * and with values from before go-live and after. More initiatives may join it, with fewer benefits.
 */
final class Region implements AutoCloseable {
    private static final int MANY = 10;
    private static final int DIVISIONS = 12;
    private static final String FRAMEWORK = "norrbotten-2026-2028";
    private static final List<String> PERSPECTIVES = List.of(
            "samhalle-och-medborgare", "verksamhet", "medarbetare-och-chef", "kunskap-och-fornyelse", "ekonomi");

    private final LocalStack stack;
    private final Nyttospar client;
    private final String name;
    private final int perInitiative;
    private final int benefits;
    private final int values;
    private final LocalDate first;

    private Region(LocalStack stack, String name, int perInitiative, int benefits, int values) {
        this.stack = stack;
        this.client = stack.client();
        this.name = name;
        this.perInitiative = perInitiative;
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
        var region = new Region(stack, "region", MANY, benefits, values);
        region.surroundings();
        region.initiatives();
        return region;
    }

    /** States initiatives that join a region, with one benefit each; the values come later, too. */
    static Region joining(Region region, int initiatives, int values) {
        var more = new Region(region.stack, "more", 1, initiatives, values);
        more.initiatives();
        return more;
    }

    LocalStack stack() {
        return stack;
    }

    String benefit(int number) {
        return name + "-" + number % benefits;
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

    /** A value as the body of a command. */
    Map<String, Object> value(int benefit, int day) {
        return Map.of("period", first.plusDays(day).toString(), "value", new BigDecimal(figure(benefit, day)));
    }

    /** Varies around 70, and around 74 after go-live. */
    private String figure(int benefit, int day) {
        int noise = Math.floorMod(31 * benefit + 17 * day + benefit * day % 13, 40);
        return "%d.%d".formatted((day < values / 2 ? 68 : 72) + noise / 10, noise % 10);
    }

    private void surroundings() {
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
    }

    private void initiatives() {
        List<Integer> initiatives =
                IntStream.range(0, benefits / perInitiative).boxed().toList();
        SideBySide.each(initiatives, this::initiative);
    }

    private String initiativeOf(int number) {
        return name + "-" + number;
    }

    private void initiative(int number) {
        String id = initiativeOf(number);
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
        for (int own = 0; own < perInitiative; own++) {
            benefit(id, number * perInitiative + own, own);
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
