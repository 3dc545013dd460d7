package se.nyttospar.command.refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be stated for a parameter, for the sentence that refuses something else. */
public final class Valid {
    private static final String NOTHING_TO_LIST = "—";

    private Valid() {}

    public static String among(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** @param type of the parameter */
    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return NOTHING_TO_LIST;
        }
        if (type.getEnumConstants() instanceof Enum<?>[] values) {
            return among(values);
        }
        if (type == LocalDate.class) {
            return "2026-10-31";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class
                ? "1, 2, 3 …"
                : NOTHING_TO_LIST;
    }
}
