package se.nyttospar.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.nyttospar.acceptance.kill.Follower.Change;
import se.nyttospar.local.client.Identity;
import se.nyttospar.local.client.Nyttospar;

/** Some who follow the changes, each of other benefits. */
final class Followers implements AutoCloseable {
    /** What each asks for, and the benefits that this lets through, by number. One more follows everything. */
    private static final Map<String, IntPredicate> FILTERS = Map.of(
            "?benefit=" + DailyValues.benefit(3),
            benefit -> benefit == 3,
            "?benefit=" + DailyValues.benefit(4) + "&view=board",
            benefit -> benefit == 4,
            "?perspective=" + DailyValues.perspective(0),
            benefit -> benefit % 2 == 0,
            "?perspective=" + DailyValues.perspective(1) + "&view=series",
            benefit -> benefit % 2 == 1,
            "?division=" + DailyValues.DIVISION + "&benefit=" + DailyValues.benefit(5),
            benefit -> benefit == 5,
            "?initiative=" + DailyValues.INITIATIVE + "&view=kpi-views",
            _ -> true,
            "?division=elsewhere",
            _ -> false,
            "?view=forums",
            _ -> false);

    private static final Comparator<Change> BY_ID =
            Comparator.comparingLong(Change::transaction).thenComparingLong(Change::number);

    private final Map<String, Follower> all = new TreeMap<>();
    private final Follower everything;
    private int last;

    private Followers(URI service, Nyttospar nyttospar) {
        Function<String, Follower> follower =
                filter -> new Follower(service, filter, () -> nyttospar.token(Identity.SUBSCRIBER));
        FILTERS.keySet().forEach(filter -> all.put(filter, follower.apply(filter)));
        everything = follower.apply("");
        all.put("", everything);
    }

    /** Returns when everybody is listening. */
    static Followers of(URI service, Nyttospar nyttospar) {
        Followers followers = new Followers(service, nyttospar);
        KilledStack.soon()
                .until(() -> followers.all.values().stream().allMatch(follower -> follower.connections() == 1));
        return followers;
    }

    /** Notes how much has come so far. */
    void note() {
        last = count();
    }

    /** Whether more has come since then. */
    boolean haveMore() {
        return count() > last;
    }

    /** How many changes have come to whoever follows everything. */
    int count() {
        return everything.count();
    }

    /**
     * Everybody has got exactly the changes of the benefits that they asked for, in order.
     *
     * @param first number of values that each benefit had before
     * @param more values that came to each benefit of a file
     * @param single number of values that came singly before
     * @param singleEnd number of values that have come singly now
     */
    void assertAllOnce(int first, int more, int single, int singleEnd) {
        all.forEach((filter, follower) -> {
            Map<String, List<Long>> expected =
                    expected(FILTERS.getOrDefault(filter, _ -> true), first, more, single, singleEnd);
            int count = expected.values().stream().mapToInt(List::size).sum();
            KilledStack.soon().until(() -> follower.connections() > 1 && follower.count() >= count);
            assertThat(follower.broken()).as("the stream of %s broke", filter).isNotNull();
            List<Change> changes = follower.changes();
            Map<String, List<Long>> numbers = changes.stream()
                    .collect(Collectors.groupingBy(
                            Change::stream, Collectors.mapping(Change::sequence, Collectors.toList())));
            assertThat(numbers)
                    .as("numbers of the events of each stream, for %s", filter)
                    .isEqualTo(expected);
            assertThat(changes).as("order for %s", filter).isSortedAccordingTo(BY_ID);
            assertThat(follower.surprises()).as(filter).isEmpty();
        });
    }

    /** The event with number 0 defines the benefit; the first value's event has number 1. */
    private static Map<String, List<Long>> expected(
            IntPredicate wanted, int first, int more, int single, int singleEnd) {
        Map<String, List<Long>> expected = new TreeMap<>();
        IntStream.range(0, DailyValues.BENEFITS)
                .filter(wanted)
                .forEach(benefit ->
                        expected.put("benefit:" + DailyValues.benefit(benefit), numbers(first, first + more)));
        if (wanted.test(DailyValues.BENEFITS)) {
            expected.put("benefit:" + DailyValues.sentSingly(), numbers(single, singleEnd));
        }
        return expected;
    }

    private static List<Long> numbers(int after, int last) {
        return IntStream.rangeClosed(after + 1, last).asLongStream().boxed().toList();
    }

    @Override
    public void close() {
        all.values().forEach(Follower::close);
    }
}
