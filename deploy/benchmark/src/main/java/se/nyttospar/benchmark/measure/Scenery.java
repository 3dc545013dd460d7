package se.nyttospar.benchmark.measure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.benchmark.stack.Views;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.MeasurementImports;
import se.nyttospar.local.client.Nyttospar;
import se.nyttospar.local.client.SideBySide;

/** Makes benefits to measure, through the public API: one division, an indicator measured daily, an initiative per set. */
final class Scenery implements AutoCloseable {
    private static final String DIVISION = "benchmark";
    private static final String INDICATOR = "benchmark-daily";
    private static final String FRAMEWORK = "norrbotten-2026-2028";

    private final LocalStack stack;
    private final Nyttospar client;
    private final AtomicInteger sets = new AtomicInteger();

    private Scenery(LocalStack stack) {
        this.stack = stack;
        this.client = stack.client();
    }

    static Scenery on(LocalStack stack) {
        var scenery = new Scenery(stack);
        scenery.client.command(Identity.ADMIN, "/divisions", Map.of("id", DIVISION, "name", "Division for measuring"));
        scenery.client.command(
                Identity.ADMIN,
                "/indicators",
                Map.of(
                        "id", INDICATOR,
                        "name", Map.of("sv", "Andel inom fyra timmar"),
                        "unit", "%",
                        "direction", "INCREASE",
                        "frequency", "DAY",
                        "overUnits", "MEAN",
                        "overTime", "MEAN",
                        "area", "tillganglighet"));
        return scenery;
    }

    LocalStack stack() {
        return stack;
    }

    /** Imports values as someone who may report for every division. */
    Importing importing() {
        return new Importing(new MeasurementImports(client, Identity.REGIONAL_REPORTER));
    }

    Views views() {
        return new Views(client, stack.api());
    }

    /** Benefits that nobody has measured yet. */
    BenefitSet benefits(int count) {
        String set = "set-" + sets.incrementAndGet();
        client.command(
                Identity.BENEFIT_OWNER,
                "/initiatives",
                Map.of(
                        "id",
                        set,
                        "title",
                        "Digital triage",
                        "kind",
                        "MINOR",
                        "divisionId",
                        DIVISION,
                        "frameworkId",
                        FRAMEWORK,
                        "operationsOwner",
                        "benchmark"));
        List<String> ids =
                IntStream.range(0, count).mapToObj(number -> set + "-" + number).toList();
        SideBySide.each(ids, id -> define(set, id));
        return new BenefitSet(set, ids);
    }

    private void define(String initiative, String id) {
        client.command(
                Identity.BENEFIT_OWNER,
                "/benefits",
                Map.of(
                        "id", id,
                        "initiativeId", initiative,
                        "title", "Fler inom fyra timmar",
                        "type", "QUALITATIVE",
                        "role", "PRIMARY",
                        "perspective", "samhalle-och-medborgare",
                        "indicatorId", INDICATOR));
    }

    @Override
    public void close() {
        client.close();
    }
}
