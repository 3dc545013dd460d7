package se.nyttospar.command.imports.job;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Excerpt;
import se.nyttospar.command.imports.file.FileForm;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.refusal.Valid;

/** Reads what a request declares about its file from the request's parameters. */
final class FileParameters {

    private static final String COLUMN = "column.";
    private static final Set<String> CSV = Set.of("mode", "delimiter", "decimal", "encoding", "quote");
    private static final Set<String> XLSX = Set.of("mode", "sheet", "sheetIndex", "headerRow", "decimal");
    private static final Pattern PLACE = Pattern.compile("[1-9]\\d{0,6}");
    private static final int LONGEST = 200;
    /** What can be stated for each; delimiter and quote are any one character. */
    private static final Map<String, String> VALID = Map.of(
            "mode", Valid.among(ImportMode.values()),
            "delimiter", "; , | tab",
            "decimal", ". ,",
            "quote", "\" '",
            "encoding", "UTF-8, ISO-8859-1, windows-1252, UTF-16",
            "sheet", "sheet=…, sheetIndex=1, 2, 3 …",
            "sheetIndex", "1, 2, 3 …",
            "headerRow", "1, 2, 3 …");

    private final MultiValueMap<String, String> parameters;

    FileParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    ImportMode mode() {
        String value = parameters.getFirst("mode");
        return Arrays.stream(ImportMode.values())
                .filter(mode -> mode.name().equals(value))
                .findFirst()
                .orElseThrow(() -> invalid("mode"));
    }

    /** @throws Refusal when a parameter is missing, unknown or not valid */
    Declared declared(boolean workbook, ImportKind kind) {
        FileForm form = workbook ? xlsx() : csv();
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            String value = values.getFirst();
            if (value == null || values.size() != 1 || value.length() > LONGEST) {
                throw invalid(name);
            }
            if (name.startsWith(COLUMN)) {
                columns.put(field(kind, name), value);
            } else if (kind.options().contains(name)) {
                options.put(name, value);
            } else if (!(workbook ? XLSX : CSV).contains(name)) {
                throw new Refusal(
                        Rule.PARAMETER_INVALID,
                        Excerpt.of(name),
                        "?",
                        listed(workbook ? XLSX : CSV) + ", " + COLUMN + "…");
            }
        });
        Declared declared = new Declared(form, columns, options);
        kind.check(declared);
        return declared;
    }

    private static String field(ImportKind kind, String name) {
        String key = name.substring(COLUMN.length());
        if (kind.fields().stream().noneMatch(field -> field.key().equals(key))) {
            throw new Refusal(
                    Rule.PARAMETER_INVALID,
                    Excerpt.of(name),
                    "?",
                    kind.fields().stream().map(field -> COLUMN + field.key()).collect(Collectors.joining(", ")));
        }
        return key;
    }

    private FileForm.Csv csv() {
        char delimiter = character("delimiter", null);
        Character decimal = decimal();
        char quote = character("quote", '"');
        if (decimal == null) {
            throw invalid("decimal");
        }
        if (delimiter == decimal || delimiter == quote || delimiter == '\n' || delimiter == '\r') {
            throw invalid("delimiter");
        }
        return new FileForm.Csv(encoding(), delimiter, quote, decimal);
    }

    private FileForm.Xlsx xlsx() {
        String sheet = parameters.getFirst("sheet");
        Integer index = place("sheetIndex");
        Integer headerRow = place("headerRow");
        if ((sheet == null) == (index == null)) {
            throw invalid("sheet");
        }
        if (headerRow == null) {
            throw invalid("headerRow");
        }
        return new FileForm.Xlsx(sheet, index, headerRow, decimal());
    }

    private @Nullable Integer place(String name) {
        String value = parameters.getFirst(name);
        if (value == null) {
            return null;
        }
        if (!PLACE.matcher(value).matches()) {
            throw invalid(name);
        }
        return Integer.valueOf(value);
    }

    private @Nullable Character decimal() {
        String value = parameters.getFirst("decimal");
        if (value != null && !value.equals(".") && !value.equals(",")) {
            throw invalid("decimal");
        }
        return value == null ? null : value.charAt(0);
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

    private Refusal invalid(String name) {
        List<String> values = parameters.get(name);
        return new Refusal(
                Rule.PARAMETER_INVALID,
                Excerpt.of(name),
                values == null ? "—" : Excerpt.of(String.join(", ", values)),
                VALID.getOrDefault(name, "—"));
    }

    private static String listed(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
