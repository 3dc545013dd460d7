package se.nyttospar.query.kpi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.problem.ProblemException;

/** What benefits are brought together by. */
public enum By {
    PERSPECTIVE,
    GOAL,
    AREA;

    /** @throws ProblemException {@code parameter-invalid} */
    static By of(@Nullable String text) {
        for (By by : values()) {
            if (text == null || by.name().toLowerCase(Locale.ROOT).equals(text)) {
                return by;
            }
        }
        throw ProblemException.parameterInvalid(
                "by ska vara perspective, goal eller area.", "by is perspective, goal or area.");
    }
}
