package se.nyttospar.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import se.nyttospar.benchmark.browse.Chromium;
import se.nyttospar.benchmark.browse.Shown;
import se.nyttospar.benchmark.browse.Visit;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Numbers;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.result.Sample;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.benchmark.stack.Views;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.MeasurementImports;

/**
 * Milliseconds until pages are usable in a real Chromium on this machine, and what they weigh: with as many initiatives as a region
 * has, then with ten times as many rows on the board.
 */
public final class Pages implements Measurement {
    private static final int MOST_VALUES = 100;
    private static final int VALUES_OF_MORE = 20;
    private static final int PER_INITIATIVE = 10;
    private static final Mark USABLE = Mark.atMost(2_000); // milliseconds
    private static final Mark RESPONSIVE = Mark.atMost(1_000); // milliseconds: as long as attention stays
    private static final Mark LIGHT = Mark.atMost(400); // kilobytes
    private static final String BENEFIT = "/benefits/region-1";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public boolean onSharedStack() {
        return false;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) {
        Extent extent = surroundings.extent();
        int initiatives = extent.readBenefits() / PER_INITIATIVE;
        int more = extent.readBenefits() - initiatives;
        int values = Math.min(MOST_VALUES, extent.readValues() / extent.readBenefits());
        int times = Math.max(3, extent.reads() / PER_INITIATIVE);
        List<Result> results = new ArrayList<>();
        try (LocalStack stack = surroundings.start();
                Chromium chromium = Chromium.start();
                Region region = Region.on(stack, extent.readBenefits(), values);
                var client = stack.client()) {
            var imports = new MeasurementImports(client, Identity.REGIONAL_REPORTER);
            var views = new Views(client, stack.api());
            // The newest values are kept back, to come one by one.
            var day = new AtomicInteger(values - times);
            views.await(bring(surroundings, imports, region, day.get()));
            try (Visit visit = chromium.visit(stack.addresses().query("/"), "board")) {
                String size = "%,d initiatives".formatted(initiatives);
                surroundings.say("The first overview of all took %.1f s"
                        .formatted(visit.first("/").usable() / 1e3));
                results.add(usable("overview", size, times, () -> visit.first("/")));
                results.add(usable("overview just after a value", size, times, () -> {
                    views.await(client.command(
                                    Identity.REGIONAL_REPORTER,
                                    "/benefits/" + region.benefit(0) + "/measurements",
                                    region.value(0, day.getAndIncrement()))
                            .position());
                    return visit.first("/");
                }));
                results.add(usable("board", size, times, () -> visit.first("/board")));
                results.add(usable("initiative", size, times, () -> visit.first("/initiatives/region-1")));
                results.add(usable("benefit with chart", size, times, () -> visit.first(BENEFIT)));
                results.add(weight(visit));
            }
            try (Visit visit = chromium.visit(stack.addresses().query("/"), "controller")) {
                results.add(usable(
                        "what is due", "%,d initiatives".formatted(initiatives), times, () -> visit.first("/report")));
            }
            try (Region joined = Region.joining(region, more, VALUES_OF_MORE)) {
                views.await(bring(surroundings, imports, joined, VALUES_OF_MORE));
            }
            try (Visit visit = chromium.visit(stack.addresses().query("/"), "board")) {
                results.addAll(manyRows(visit, initiatives + more, times));
            }
        }
        return results;
    }

    private List<Result> manyRows(Visit visit, int rows, int times) {
        String size = "%,d rows".formatted(rows);
        List<Result> results = new ArrayList<>();
        visit.first("/board");
        results.add(usable("board", size, times, () -> visit.first("/board")));
        results.add(responsive("board, next page", size, times, () -> {
            visit.next("/board");
            return visit.follow("a[rel=next]");
        }));
        results.add(responsive("board, sorted", size, times, () -> {
            visit.next("/board");
            return visit.follow("th[aria-sort] a[href*='sort=outcome']");
        }));
        List<Double> chosen = new ArrayList<>();
        visit.next("/board");
        for (int i = 0; i < times; i++) {
            chosen.add(visit.choose("division", i % 2 == 0 ? "division-1" : ""));
        }
        results.add(Result.alone(name(), "board, filtered, " + size, "ms", Sample.of(chosen))
                .marked(RESPONSIVE));
        results.add(responsive("board, 200 rows to print", size, times, () -> visit.next("/board?all=true")));
        results.add(usable("overview", size, times, () -> visit.first("/")));
        return results;
    }

    private static long bring(Surroundings surroundings, MeasurementImports imports, Region region, int values) {
        int rows = region.rows(0, values);
        surroundings.say("Bringing in %,d values".formatted(rows));
        return new Importing(imports).file(region.csv(0, values), rows).position();
    }

    private Result usable(String what, String size, int times, Supplier<Shown> page) {
        return shown(what + " usable, nothing in the browser's cache, " + size, times, page)
                .marked(USABLE);
    }

    private Result responsive(String what, String size, int times, Supplier<Shown> page) {
        return shown(what + ", " + size, times, page).marked(RESPONSIVE);
    }

    private Result shown(String what, int times, Supplier<Shown> page) {
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            shown.add(page.get());
        }
        return Result.alone(name(), what, "ms", sample(shown, Shown::usable))
                .noting("the server took %s ms of it"
                        .formatted(Numbers.text(sample(shown, Shown::server).median())))
                .noting("%s kB transferred"
                        .formatted(Numbers.text(sample(shown, Shown::kilobytes).median())));
    }

    private Result weight(Visit visit) {
        return Result.alone(
                        name(),
                        "first view with a chart, compressed",
                        "kB",
                        Sample.of(visit.first(BENEFIT).kilobytes()))
                .marked(LIGHT);
    }

    private static Sample sample(List<Shown> shown, ToDoubleFunction<Shown> figure) {
        return Sample.of(shown.stream().mapToDouble(figure).boxed().toList());
    }
}
