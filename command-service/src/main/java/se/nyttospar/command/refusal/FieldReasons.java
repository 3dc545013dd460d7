package se.nyttospar.command.refusal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sentences for fields of a body that do not satisfy their constraints. */
final class FieldReasons {

    private FieldReasons() {}

    static Reason of(@Nullable String constraint, String field, @Nullable Object @Nullable [] arguments) {
        return switch (Objects.requireNonNullElse(constraint, "")) {
            case "NotNull", "NotBlank", "NotEmpty" ->
                new Reason("field-missing", field, "Fältet ska fyllas i.", "The field has to be filled in.");
            case "Size" -> size(field, arguments);
            default -> new Reason("field-invalid", field, "Värdet är inte giltigt.", "The value is not valid.");
        };
    }

    private static Reason size(String field, @Nullable Object @Nullable [] arguments) {
        Object most = arguments == null || arguments.length < 2 ? "?" : arguments[1];
        return new Reason(
                "field-too-long",
                field,
                "Texten får ha högst %s tecken.".formatted(most),
                "The text may have at most %s characters.".formatted(most));
    }
}
