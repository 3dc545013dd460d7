package se.nyttospar.query.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What somebody has typed, by the names of the fields.
 *
 * @param values without what was left empty; rows follow on each other from 0
 */
public record Typed(Map<String, String> values) {
    static final Pattern ROW = Pattern.compile("([A-Za-z.]+)\\[(\\d{1,3})](\\..+)");

    public static final Typed NOTHING = new Typed(Map.of());

    /** @param parameters as they came */
    public static Typed of(Map<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Map<Integer, Integer>> rows = new TreeMap<>();
        parameters.forEach((name, value) -> {
            Matcher row = ROW.matcher(name);
            if (!value.isBlank() && row.matches()) {
                rows.computeIfAbsent(row.group(1), _ -> new TreeMap<>()).put(Integer.valueOf(row.group(2)), 0);
            }
        });
        rows.values().forEach(Typed::number);
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(moved(name, rows), value.strip());
            }
        });
        return new Typed(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** How many rows of a list have something in them. */
    public int rows(String list) {
        return (int) values.keySet().stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && row.group(1).equals(list))
                .map(row -> row.group(2))
                .distinct()
                .count();
    }

    /** What stands in an answer, by the names that fields of the same form have. */
    public static Typed from(JsonNode json) {
        Map<String, String> values = new LinkedHashMap<>();
        flatten("", json, values);
        return new Typed(values);
    }

    private static void flatten(String at, JsonNode node, Map<String, String> values) {
        switch (node.getNodeType()) {
            case OBJECT ->
                node.properties()
                        .forEach(field -> flatten(
                                at.isEmpty() ? field.getKey() : at + "." + field.getKey(), field.getValue(), values));
            case ARRAY -> {
                for (int row = 0; row < node.size(); row++) {
                    flatten("%s[%d]".formatted(at, row), node.get(row), values);
                }
            }
            case NUMBER -> values.put(at, node.decimalValue().toPlainString());
            case STRING, BOOLEAN -> values.put(at, node.asString());
            default -> {
                // Nothing stands there.
            }
        }
    }

    /** With a value of its own in a place. */
    public Typed with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Typed(all);
    }

    public Typed without(String name) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.remove(name);
        return new Typed(all);
    }

    /** Rows that were left empty fall away. */
    private static void number(Map<Integer, Integer> rows) {
        int next = 0;
        for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
            row.setValue(next++);
        }
    }

    private static String moved(String name, Map<String, Map<Integer, Integer>> rows) {
        Matcher row = ROW.matcher(name);
        if (!row.matches()) {
            return name;
        }
        Integer number = rows.getOrDefault(row.group(1), Map.of()).get(Integer.valueOf(row.group(2)));
        return "%s[%d]%s".formatted(row.group(1), number == null ? 0 : number, row.group(3));
    }
}
