package se.nyttospar.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one step compared: how much, what differed, and what else it has to tell. */
public final class Findings {
    private static final double RELATIVE = 1e-9;

    private final List<String> differences = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long compared;

    public void same(String what, @Nullable Object expected, @Nullable Object actual) {
        compared++;
        if (!Objects.equals(expected, actual)) {
            differences.add("%s: expected %s, got %s".formatted(what, expected, actual));
        }
    }

    /** Numbers that may differ by a billionth of themselves. */
    public void close(String what, @Nullable BigDecimal expected, @Nullable BigDecimal actual) {
        compared++;
        if (expected == null || actual == null ? expected != actual : !isClose(expected, actual)) {
            differences.add("%s: expected %s, got %s".formatted(what, expected, actual));
        }
    }

    public void holds(String what, boolean condition) {
        same(what, true, condition);
    }

    public void note(String sentence, Object... arguments) {
        notes.add(sentence.formatted(arguments));
    }

    void failed(RuntimeException e) {
        differences.add("broke off: " + e);
    }

    long compared() {
        return compared;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    private static boolean isClose(BigDecimal expected, BigDecimal actual) {
        double size = Math.max(1e-12, Math.abs(expected.doubleValue()));
        return Math.abs(expected.doubleValue() - actual.doubleValue()) <= RELATIVE * size;
    }
}
