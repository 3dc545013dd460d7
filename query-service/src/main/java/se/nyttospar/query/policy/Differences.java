package se.nyttospar.query.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.nyttospar.query.evidence.policy.Outcome;

/**
 * The result of a check.
 *
 * @param question what was asked
 * @param days how many days were looked at
 * @param initiatives how many initiatives there were
 * @param evaluations how many times a version was evaluated for an initiative on a day
 * @param all every difference, in order of initiative and day
 * @param digest SHA-256 in hexadecimal over the question and the differences (decision 0061)
 */
public record Differences(
        Question question, int days, int initiatives, long evaluations, List<Difference> all, String digest) {

    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::initiativeId).thenComparing(Difference::day);

    /** How often one outcome stands in the place of another; the same outcome twice is another rule. */
    public record Total(Outcome before, Outcome after, long count) {}

    static Differences of(Question question, int days, int initiatives, long evaluations, List<Difference> found) {
        List<Difference> sorted = found.stream().sorted(ORDER).toList();
        return new Differences(question, days, initiatives, evaluations, sorted, digest(question, evaluations, sorted));
    }

    /** What would change at once: the differences on the day that was asked about. */
    List<Difference> now() {
        return all.stream().filter(change -> isNow(change.day())).toList();
    }

    private boolean isNow(LocalDate day) {
        return day.equals(question.day());
    }

    static List<Total> totals(List<Difference> differences) {
        Map<Outcome, Map<Outcome, Long>> counts = new TreeMap<>();
        differences.forEach(change -> counts.computeIfAbsent(change.before().outcome(), _ -> new TreeMap<>())
                .merge(change.after().outcome(), 1L, Long::sum));
        return counts.entrySet().stream()
                .flatMap(before -> before.getValue().entrySet().stream()
                        .map(after -> new Total(before.getKey(), after.getKey(), after.getValue())))
                .toList();
    }

    private static String digest(Question asked, long evaluations, List<Difference> sorted) {
        MessageDigest sha = sha256();
        add(sha, asked.version(), asked.against(), asked.step(), asked.position(), asked.day(), evaluations);
        sorted.forEach(change -> add(
                sha,
                change.initiativeId(),
                change.day(),
                change.position(),
                change.before().outcome(),
                change.before().rule(),
                change.before().confidence(),
                change.after().outcome(),
                change.after().rule(),
                change.after().confidence()));
        return HexFormat.of().formatHex(sha.digest());
    }

    /** A line of values with a semicolon between them; ids have none. */
    private static void add(MessageDigest sha, Object... values) {
        String line =
                String.join(";", Arrays.stream(values).map(String::valueOf).toList());
        sha.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
