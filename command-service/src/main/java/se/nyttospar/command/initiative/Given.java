package se.nyttospar.command.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of a body, as it was given; none when it was left out. */
final class Given {

    private Given() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
