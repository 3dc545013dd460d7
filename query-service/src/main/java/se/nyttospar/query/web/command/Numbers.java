package se.nyttospar.query.web.command;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people type them: a comma or a point before the decimals, spaces between thousands. */
public final class Numbers {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,18}([.,]\\d{1,12})?");

    private Numbers() {}

    /** Empty when it is no number. */
    public static Optional<BigDecimal> read(@Nullable String text) {
        String compact = text == null ? "" : SPACES.matcher(text).replaceAll("");
        return NUMBER.matcher(compact).matches()
                ? Optional.of(new BigDecimal(compact.replace(',', '.').replace('−', '-')))
                : Optional.empty();
    }
}
