package se.nyttospar.command.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Reads the dialect of a file from the parameters of the request. */
final class DialectParameters {

    private static final String COLUMN = "column.";
    private static final Set<String> KNOWN =
            Set.of("mode", "delimiter", "decimal", "encoding", "periods", "quote", "indicator", "unitSystem");

    private final MultiValueMap<String, String> parameters;

    DialectParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    ImportMode mode() {
        return choice("mode", ImportMode.values(), null);
    }

    Dialect dialect() {
        parameters.keySet().forEach(this::checkKnown);
        char delimiter = character("delimiter", null);
        char decimal = character("decimal", null);
        char quote = character("quote", '"');
        if (decimal != '.' && decimal != ',') {
            throw invalid("decimal");
        }
        if (delimiter == decimal || delimiter == quote || delimiter == '\n' || delimiter == '\r') {
            throw invalid("delimiter");
        }
        return new Dialect(
                encoding(),
                delimiter,
                quote,
                decimal,
                choice("periods", PeriodForm.values(), PeriodForm.PERIOD),
                columns(),
                parameters.getFirst("indicator"),
                parameters.getFirst("unitSystem"));
    }

    private void checkKnown(String name) {
        boolean column = name.startsWith(COLUMN)
                && Column.named(name.substring(COLUMN.length())).isPresent();
        if (!column && !KNOWN.contains(name)) {
            throw new Refusal(Rule.PARAMETER_INVALID, RowReader.shortened(name), "?");
        }
    }

    private Map<Column, String> columns() {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        parameters.forEach((name, values) -> {
            if (name.startsWith(COLUMN)) {
                Column.named(name.substring(COLUMN.length()))
                        .ifPresent(column -> columns.put(column, values.getFirst()));
            }
        });
        return columns;
    }

    private String encoding() {
        String name = parameters.getFirst("encoding");
        if (name == null) {
            throw invalid("encoding");
        }
        try {
            return Charset.forName(name).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw invalid("encoding");
        }
    }

    private char character(String name, @Nullable Character otherwise) {
        String value = parameters.getFirst(name);
        if (value == null && otherwise != null) {
            return otherwise;
        }
        if ("tab".equals(value)) {
            return '\t';
        }
        if (value == null || value.length() != 1) {
            throw invalid(name);
        }
        return value.charAt(0);
    }

    private <E extends Enum<E>> E choice(String name, E[] choices, @Nullable E otherwise) {
        String value = parameters.getFirst(name);
        if (value == null && otherwise != null) {
            return otherwise;
        }
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> invalid(name));
    }

    private Refusal invalid(String name) {
        List<String> values = parameters.get(name);
        return new Refusal(
                Rule.PARAMETER_INVALID, name, values == null ? "—" : RowReader.shortened(String.join(", ", values)));
    }
}
