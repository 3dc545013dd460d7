package se.nyttospar.acceptance.kill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.nyttospar.acceptance.Surroundings;
import se.nyttospar.acceptance.Table;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.SideBySide;

/** Daily values of some benefits, each value told by its benefit and day. */
final class DailyValues {
    static final String INITIATIVE = "kill-insats";
    static final int BENEFITS = 40;
    static final int DAYS_PER_FILE = 400;

    private static final String INDICATOR = "kill-indikator";
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private DailyValues() {}

    static void define(Nyttospar nyttospar) {
        nyttospar.command(Identity.ADMIN, "/divisions", Map.of("id", "kill", "name", "Kill"));
        nyttospar.command(
                Identity.ADMIN,
                "/indicators",
                Map.ofEntries(
                        Map.entry("id", INDICATOR),
                        Map.entry("name", Map.of("sv", "Dagligt")),
                        Map.entry("unit", "antal"),
                        Map.entry("direction", "INCREASE"),
                        Map.entry("frequency", "DAY"),
                        Map.entry("overUnits", "SUM"),
                        Map.entry("overTime", "SUM"),
                        Map.entry("area", "kvalitet")));
        nyttospar.command(
                Identity.BENEFIT_OWNER,
                "/initiatives",
                Map.of(
                        "id", INITIATIVE,
                        "title", "Kill",
                        "kind", "MINOR",
                        "divisionId", "kill",
                        "frameworkId", Surroundings.FRAMEWORK));
        SideBySide.each(
                IntStream.rangeClosed(0, BENEFITS)
                        .mapToObj(DailyValues::benefit)
                        .toList(),
                id -> nyttospar.command(
                        Identity.BENEFIT_OWNER,
                        "/benefits",
                        Map.of(
                                "id", id,
                                "initiativeId", INITIATIVE,
                                "title", id,
                                "type", "QUALITATIVE",
                                "role", "SECONDARY",
                                "perspective", "verksamhet",
                                "indicatorId", INDICATOR)));
    }

    static String benefit(int number) {
        return "kill-nytta-" + number;
    }

    /** The benefit whose values are sent one by one. */
    static String sentSingly() {
        return benefit(BENEFITS);
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    static BigDecimal value(int benefit, int day) {
        return BigDecimal.valueOf(benefit * 10_000L + day, 1);
    }

    /** File {@code number} has the days after those of the file before. */
    static byte[] file(int number) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("benefit", "period", "value"));
        for (int benefit = 0; benefit < BENEFITS; benefit++) {
            for (int day = number * DAYS_PER_FILE; day < (number + 1) * DAYS_PER_FILE; day++) {
                rows.add(List.of(benefit(benefit), day(day), value(benefit, day)));
            }
        }
        return Table.write(rows);
    }
}
