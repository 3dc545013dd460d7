package se.nyttospar.command.imports.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a row of a portfolio list states. */
enum RowKind {
    INITIATIVE("INITIATIVE", "INSATS"),
    BENEFIT("BENEFIT", "NYTTA");

    private final List<String> names;

    RowKind(String... names) {
        this.names = List.of(names);
    }

    /** The kind with a name, English or Swedish, in large or small letters. */
    static Optional<RowKind> named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(kind -> kind.names.contains(upper))
                .findFirst();
    }
}
