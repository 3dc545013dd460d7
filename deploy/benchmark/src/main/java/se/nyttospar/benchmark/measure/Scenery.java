package se.nyttospar.benchmark.measure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.nyttospar.benchmark.stack.Api;
import se.nyttospar.benchmark.stack.Client;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.benchmark.stack.Views;

/** Makes benefits to measure, through the public API: one division, an indicator measured daily, an initiative per set. */
final class Scenery {
    private static final String DIVISION = "benchmark";
    private static final String INDICATOR = "benchmark-daily";
    private static final String FRAMEWORK = "norrbotten-2026-2028";

    private final LocalStack stack;
    private final Api api;
    private final AtomicInteger sets = new AtomicInteger();

    private Scenery(LocalStack stack) {
        this.stack = stack;
        this.api = stack.api();
    }

    static Scenery on(LocalStack stack) {
        var scenery = new Scenery(stack);
        String admin = scenery.api.token(Client.ADMIN);
        scenery.api.command(admin, "/divisions", Map.of("id", DIVISION, "name", "Division for measuring"));
        scenery.api.command(
                admin,
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

    Api api() {
        return api;
    }

    /** The state of the views, seen by an administrator. */
    Views views() {
        return new Views(api, api.token(Client.ADMIN));
    }

    /** Benefits that nobody has measured yet. */
    BenefitSet benefits(int count) {
        String owner = api.token(Client.BENEFIT_OWNER);
        String set = "set-" + sets.incrementAndGet();
        api.command(
                owner,
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
        ids.parallelStream().forEach(id -> define(owner, set, id));
        return new BenefitSet(set, ids);
    }

    private void define(String owner, String initiative, String id) {
        api.command(
                owner,
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
}
