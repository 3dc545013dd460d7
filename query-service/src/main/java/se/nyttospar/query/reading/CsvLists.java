package se.nyttospar.query.reading;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes any list, or a page of one, as CSV (RFC 4180, UTF-8, comma, point): a column for each field, those of a part named after it with a point
 * between, several values in one cell with {@code |} between.
 */
final class CsvLists extends AbstractHttpMessageConverter<Object> {
    /** A spreadsheet takes a text that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final JsonMapper mapper;

    CsvLists(JsonMapper mapper) {
        super(StandardCharsets.UTF_8, new MediaType("text", "csv", StandardCharsets.UTF_8));
        this.mapper = mapper;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return AsRows.class.isAssignableFrom(type) || List.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Lists are not read from CSV", input);
    }

    @Override
    protected void writeInternal(Object answer, HttpOutputMessage output) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Object item : answer instanceof AsRows list ? list.rows() : (List<?>) answer) {
            Map<String, String> row = new LinkedHashMap<>();
            flatten("", mapper.valueToTree(item), row);
            columns.addAll(row.keySet());
            rows.add(row);
        }
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns);
        for (Map<String, String> row : rows) {
            printer.printRecord(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        printer.flush();
    }

    private static void flatten(String name, JsonNode node, Map<String, String> row) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            name.isEmpty() ? field.getKey() : name + '.' + field.getKey(), field.getValue(), row));
        } else if (node.isArray()) {
            row.put(
                    name,
                    harmless(node.valueStream()
                            .map(value -> value.isValueNode() ? value.asString() : value.toString())
                            .collect(Collectors.joining(" | "))));
        } else if (node.isString()) {
            row.put(name, harmless(node.asString()));
        } else if (!node.isNull()) {
            row.put(name, node.asString());
        }
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
