package se.nyttospar.local.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a file is written, as the import wants it declared.
 *
 * @param parameters of the request, without the mode
 */
public record ImportDialect(Map<String, String> parameters) {

    /** Commas between columns, a point in numbers, UTF-8. */
    public static final ImportDialect COMMAS =
            new ImportDialect(Map.of("delimiter", ",", "decimal", ".", "encoding", "UTF-8"));

    public ImportDialect {
        parameters = Map.copyOf(parameters);
    }

    public ImportDialect with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(name, value);
        return new ImportDialect(all);
    }

    String query(ImportMode mode) {
        return with("mode", mode.name()).parameters().entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
