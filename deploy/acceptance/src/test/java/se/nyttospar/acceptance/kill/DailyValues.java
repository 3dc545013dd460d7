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
    static final String DIVISION = "kill";
    static final String INDICATOR = "kill-indikator";
    static final int BENEFITS = 40;

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private DailyValues() {}

    static void define(Nyttospar nyttospar) {
        nyttospar.command(Identity.ADMIN, "/divisions", Map.of("id", DIVISION, "name", "Kill"));
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
                        "id",
                        INITIATIVE,
                        "title",
                        "Kill",
                        "kind",
                        "MINOR",
                        "divisionId",
                        DIVISION,
                        "frameworkId",
                        Surroundings.FRAMEWORK));
        SideBySide.each(
                IntStream.rangeClosed(0, BENEFITS).boxed().toList(),
                number -> nyttospar.command(
                        Identity.BENEFIT_OWNER,
                        "/benefits",
                        Map.of(
                                "id",
                                benefit(number),
                                "initiativeId",
                                INITIATIVE,
                                "title",
                                benefit(number),
                                "type",
                                "QUALITATIVE",
                                "role",
                                "SECONDARY",
                                "perspective",
                                perspective(number),
                                "indicatorId",
                                INDICATOR)));
    }

    static String benefit(int number) {
        return "kill-nytta-" + number;
    }

    /** Every other benefit has the same. */
    static String perspective(int benefit) {
        return benefit % 2 == 0 ? "verksamhet" : "ekonomi";
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

    /** Values of every benefit that files are sent for, of the days from {@code first} to before {@code end}. */
    static byte[] file(int first, int end) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("benefit", "period", "value"));
        for (int benefit = 0; benefit < BENEFITS; benefit++) {
            for (int day = first; day < end; day++) {
                rows.add(List.of(benefit(benefit), day(day), value(benefit, day)));
            }
        }
        return Table.write(rows);
    }
}
