package se.nyttospar.benchmark.measure;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import se.nyttospar.benchmark.bare.Asked;
import se.nyttospar.benchmark.bare.BareService;
import se.nyttospar.benchmark.bare.Question;
import se.nyttospar.benchmark.load.Asking;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Pairs;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.result.Sample;
import se.nyttospar.benchmark.stack.LocalStack;
import se.nyttospar.benchmark.stack.Views;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.MeasurementImports;

/**
 * Milliseconds until an answer is there, against an endpoint that asks for a token too, runs bare SQL on the same tables and answers
 * with as many bytes; one client, one request at a time, after the other endpoint had its turn.
 */
public final class Reading implements Measurement {
    /** Values of the days that are kept back, to be brought in while reading. */
    private static final int LATER_DAYS = 100;

    private static final int DAYS_PER_FILE = 100;

    /** A page of the application, as address and as bare SQL. */
    private record Page(String name, IntFunction<String> path, Question question, double most) {}

    private static final List<Page> NOW = List.of(
            new Page("board", _ -> "/query/v1/board", Question.BOARD, 3),
            new Page("KPI view", _ -> "/query/v1/kpi-views", Question.KPI, 3),
            new Page("benefit", number -> "/query/v1/benefits/region-" + number, Question.BENEFIT, 3),
            new Page(
                    "benefit's series",
                    number -> "/query/v1/benefits/region-%d/series".formatted(number),
                    Question.SERIES,
                    3));

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public boolean onSharedStack() {
        return false;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) throws Exception {
        Extent extent = surroundings.extent();
        int days = extent.readValues() / extent.readBenefits();
        List<Result> results = new ArrayList<>();
        try (LocalStack stack = surroundings.start();
                Region region = Region.on(stack, extent.readBenefits(), days);
                var client = stack.client();
                var bare = BareService.start(
                        stack.addresses().jwks(), stack.databases().views())) {
            var imports = new MeasurementImports(client, Identity.REGIONAL_REPORTER);
            var views = new Views(client, stack.api());
            surroundings.say("Bringing in %,d values of %,d benefits"
                    .formatted(days * extent.readBenefits(), extent.readBenefits()));
            long middle = bring(imports, region, 0, days / 2);
            long end = bring(imports, region, days / 2, days - LATER_DAYS);
            views.await(end);
            var asking = new Asking(stack.api().token(Identity.EXECUTIVE.name()));
            var measured = new Measured(surroundings, stack, bare, asking, end);
            long begin = System.nanoTime();
            asking.answer(stack.addresses().query("/query/v1/board?atLeastPosition=" + end));
            surroundings.say("The first board after that took %.1f s".formatted((System.nanoTime() - begin) / 1e9));
            for (Page page : NOW) {
                results.add(measured.page(page, "", "").marked(Mark.ratioAtMost(page.most())));
            }
            try (var thread = Executors.newSingleThreadExecutor()) {
                Future<Long> going = thread.submit(() -> bring(imports, region, days - LATER_DAYS, days));
                for (Page page : NOW) {
                    results.add(measured.page(page, "", ", while an import runs")
                            .marked(Mark.ratioAtMost(page.most()))
                            .noting(
                                    going.isDone()
                                            ? "the import ended before the measurement did"
                                            : "the import went on throughout"));
                }
                views.await(going.get());
            }
            String then =
                    "asOfPosition=%d&day=%s".formatted(middle, LocalDate.now().minusYears(1));
            for (Page page : NOW) {
                results.add(measured.page(page, then, ", as of half the events and a year ago")
                        .marked(Mark.ratioAtMost(15)));
            }
        }
        return results;
    }

    private static long bring(MeasurementImports imports, Region region, int fromDay, int toDay) {
        long position = 0;
        for (int day = fromDay; day < toDay; day += DAYS_PER_FILE) {
            int until = Math.min(day + DAYS_PER_FILE, toDay);
            position = new Importing(imports)
                    .file(region.csv(day, until), region.rows(day, until))
                    .position();
        }
        return position;
    }

    /** What both sides are asked with. */
    private record Measured(
            Surroundings surroundings, LocalStack stack, BareService bare, Asking asking, long position) {

        Result page(Page page, String moment, String when) throws Exception {
            String schema = stack.databases().liveSchema("portfolio");
            int benefits = surroundings.extent().readBenefits();
            List<Double> firsts = new ArrayList<>();
            var pairs = new Pairs();
            for (int run = -1; run < surroundings.extent().runs(); run++) {
                List<Double> own = new ArrayList<>();
                List<Double> floor = new ArrayList<>();
                for (int i = 0; i < surroundings.extent().reads(); i++) {
                    int number = Math.floorMod(
                            7919 * (i + 1 + (run + 1) * surroundings.extent().reads()), benefits);
                    String path = page.path().apply(number);
                    URI uri = stack.addresses().query(moment.isEmpty() ? path : path + "?" + moment);
                    Asking.Answered answered = asking.answer(uri);
                    var asked = new Asked(schema, "region-" + number, position);
                    floor.add(asking.answer(bare.answer(page.question(), asked, answered.bytes()))
                            .millis());
                    own.add(answered.millis());
                }
                if (run < 0) {
                    firsts.addAll(own);
                } else {
                    pairs.add(median(own), median(floor));
                }
            }
            Result result = Result.against("reading", page.name() + when, "ms", pairs)
                    .noting("%d answers a run, one after the other; the very first took %.0f ms"
                            .formatted(surroundings.extent().reads(), firsts.getFirst()));
            surroundings.say("%s%s: %.2f ms, bare %.2f ms"
                    .formatted(
                            page.name(),
                            when,
                            result.figure().median(),
                            pairs.floors().median()));
            return result;
        }

        private static double median(List<Double> millis) {
            return Sample.of(millis).median();
        }
    }
}
