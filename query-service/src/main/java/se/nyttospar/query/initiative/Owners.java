package se.nyttospar.query.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owns an initiative; pseudonymous ids. */
public record Owners(@Nullable String operations, @Nullable String technology, List<String> deputies) {}
