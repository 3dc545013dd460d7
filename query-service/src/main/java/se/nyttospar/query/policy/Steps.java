package se.nyttospar.query.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.time.Frequency;
import se.nyttospar.query.problem.ProblemException;

/** How far apart the days lie that a check looks at. */
final class Steps {
    private static final Set<Frequency> ALLOWED =
            EnumSet.of(Frequency.MONTH, Frequency.QUARTER, Frequency.TERTIAL, Frequency.YEAR);

    private Steps() {}

    /** @throws ProblemException {@code parameter-invalid} */
    static Frequency read(@Nullable String text) {
        return Arrays.stream(Frequency.values())
                .filter(ALLOWED::contains)
                .filter(step -> name(step).equals(text == null ? name(Frequency.MONTH) : text))
                .findFirst()
                .orElseThrow(() -> {
                    String names = ALLOWED.stream().map(Steps::name).collect(Collectors.joining(", "));
                    return ProblemException.parameterInvalid(
                            "step ska vara något av %s.".formatted(names), "step is one of %s.".formatted(names));
                });
    }

    static String name(Frequency step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
