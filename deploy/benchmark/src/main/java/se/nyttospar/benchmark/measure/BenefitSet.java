package se.nyttospar.benchmark.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Benefits that are measured in turns, day after day; no day of a benefit twice. */
final class BenefitSet {
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final int VALUES = 1_000;

    private final String name;
    private final List<String> ids;
    private final AtomicLong turn = new AtomicLong();

    BenefitSet(String name, List<String> ids) {
        this.name = name;
        this.ids = List.copyOf(ids);
    }

    /**
     * One value that has not been recorded yet.
     *
     * @param number distinguishes it from all others of this set
     */
    record Value(String set, String benefit, long number, LocalDate day) {
        String path() {
            return "/command/v1/benefits/" + benefit + "/measurements";
        }

        String key() {
            return set + "/" + number;
        }

        String figure() {
            long thousandths = number * 7 % VALUES;
            return "71." + (VALUES + thousandths);
        }

        String json() {
            return "{\"period\":\"" + day + "\",\"value\":" + figure() + ",\"source\":\"benchmark\"}";
        }

        String csv() {
            return benefit + ',' + day + ',' + figure() + ",benchmark\n";
        }
    }

    Value next() {
        long number = turn.getAndIncrement();
        int benefit = (int) (number % ids.size());
        return new Value(name, ids.get(benefit), number, FIRST_DAY.plusDays(number / ids.size()));
    }

    /** The next {@code rows} values as a CSV file with a header. */
    byte[] csv(int rows) {
        var file = new StringBuilder("benefit,period,value,source\n");
        for (int row = 0; row < rows; row++) {
            file.append(next().csv());
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
