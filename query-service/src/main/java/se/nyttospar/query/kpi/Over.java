package se.nyttospar.query.kpi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.problem.ProblemException;

/** What the region is divided into, beside its total. */
public enum Over {
    DIVISION,
    REGION,
    PORTFOLIO,
    DEVELOPMENT_AREA,
    UNIT;

    /** @throws ProblemException {@code parameter-invalid} */
    static Over of(@Nullable String text) {
        for (Over over : values()) {
            if (text == null
                    || over.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return over;
            }
        }
        throw ProblemException.parameterInvalid(
                "over ska vara region, portfolio, development-area, division eller unit.",
                "over is region, portfolio, development-area, division or unit.");
    }
}
