package se.nyttospar.benchmark.measure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.nyttospar.benchmark.load.LeanClient;
import se.nyttospar.benchmark.load.Pace;
import se.nyttospar.benchmark.result.Mark;
import se.nyttospar.benchmark.result.Pairs;
import se.nyttospar.benchmark.result.Result;
import se.nyttospar.benchmark.result.Sample;
import se.nyttospar.benchmark.stack.Api;
import se.nyttospar.local.client.Identity;

/** Milliseconds from the answer to a command until a subscriber has its change, against the bare path at the same pace. */
public final class Live implements Measurement {
    private static final Pace PACE = new Pace(50);
    private static final int CLIENTS = 5;
    private static final int BENEFITS = 100;

    /** @param whole from sending the command, {@code accepted} from its answer; both in milliseconds until delivery */
    private record Delivery(double whole, double accepted) {}

    private record Accepted(long sent, long answered, Deliveries.Place place) {}

    @Override
    public String name() {
        return "live";
    }

    @Override
    public boolean onSharedStack() {
        return true;
    }

    @Override
    public List<Result> measure(Surroundings surroundings) throws Exception {
        Scenery scenery = surroundings.scenery();
        var stack = scenery.stack();
        Api api = stack.api();
        BenefitSet benefits = scenery.benefits(BENEFITS);
        byte[] payload = benefits.next().json().getBytes(StandardCharsets.UTF_8);
        Duration span = surroundings.extent().span().multipliedBy(2);
        List<Double> bare = new ArrayList<>();
        List<Delivery> live = new ArrayList<>();
        var pairs = new Pairs();
        Instant begun;
        try (var path = new BarePath(stack);
                var deliveries = new Deliveries(api.events(api.token("demo-subscriber")))) {
            surroundings.say("Warming up for %d s".formatted(span.toSeconds()));
            path.run(PACE, PACE.in(span.dividedBy(4)), payload);
            deliver(scenery, benefits, deliveries, PACE.in(span));
            begun = Instant.now();
            for (int run = 0; run < surroundings.extent().runs(); run++) {
                List<Double> floor = path.run(PACE, PACE.in(span), payload);
                List<Delivery> delivered = deliver(scenery, benefits, deliveries, PACE.in(span));
                double median = accepted(delivered).median();
                pairs.add(median, Sample.of(floor).median());
                bare.addAll(floor);
                live.addAll(delivered);
                surroundings.say("%.2f ms live, %.2f ms bare"
                        .formatted(median, Sample.of(floor).median()));
            }
        }
        String what = "accepted command to event stream, %d/s".formatted(PACE.perSecond());
        Sample relayed = Sample.of(new TopicReading(stack.addresses().bootstrapServers()).delays(begun));
        return List.of(
                Result.against(name(), what + ", median", "ms", pairs)
                        .marked(Mark.ratioAtMost(10))
                        .noting("floor: produce, consume, insert one row; from sending until committed")
                        .noting("of which from recording the event to the topic: median %.0f ms"
                                .formatted(relayed.median()))
                        .noting("from sending the command: median %.2f ms"
                                .formatted(Sample.of(live.stream()
                                                .map(Delivery::whole)
                                                .toList())
                                        .median())),
                percentile(what, accepted(live), Sample.of(bare)));
    }

    private Result percentile(String what, Sample live, Sample bare) {
        var pair = new Pairs();
        pair.add(live.percentile(99), bare.percentile(99));
        return Result.against(name(), what + ", p99 of all", "ms", pair)
                .noting("slowest %.1f ms of %d".formatted(live.max(), live.size()));
    }

    private static Sample accepted(List<Delivery> deliveries) {
        return Sample.of(deliveries.stream().map(Delivery::accepted).toList());
    }

    private static List<Delivery> deliver(Scenery scenery, BenefitSet benefits, Deliveries deliveries, int count)
            throws Exception {
        List<Delivery> delivered = new ArrayList<>();
        for (Accepted command : send(scenery, benefits, count)) {
            long arrival = deliveries.arrival(command.place());
            delivered.add(new Delivery((arrival - command.sent()) / 1e6, (arrival - command.answered()) / 1e6));
        }
        return delivered;
    }

    /** Clients take turns, so that a slow answer does not hold up the pace. */
    private static List<Accepted> send(Scenery scenery, BenefitSet benefits, int count) throws Exception {
        String token = scenery.stack().api().token(Identity.REGIONAL_REPORTER.name());
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            long begin = System.nanoTime();
            List<Future<List<Accepted>>> answers = new ArrayList<>();
            for (int first = 0; first < CLIENTS; first++) {
                answers.add(threads.submit(client(scenery, benefits, token, begin, first, count)));
            }
            List<Accepted> accepted = new ArrayList<>();
            for (Future<List<Accepted>> answer : answers) {
                accepted.addAll(answer.get());
            }
            return accepted;
        }
    }

    private static Callable<List<Accepted>> client(
            Scenery scenery, BenefitSet benefits, String token, long begin, int first, int count) {
        return () -> {
            List<Accepted> accepted = new ArrayList<>();
            try (var client = new LeanClient(scenery.stack().addresses().commandSocket(), token)) {
                for (int i = first; i < count; i += CLIENTS) {
                    PACE.await(begin, i);
                    BenefitSet.Value value = benefits.next();
                    long sent = System.nanoTime();
                    LeanClient.Created created = client.create(value.path(), value.key(), value.json());
                    long answered = System.nanoTime();
                    accepted.add(new Accepted(
                            sent, answered, new Deliveries.Place("benefit:" + value.benefit(), created.version())));
                }
            }
            return accepted;
        };
    }
}
