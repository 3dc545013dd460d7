package se.nyttospar.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that scenario.yaml spells out. In its texts {@code @day3} stands for the middle of the month three months ago,
 * {@code @month3} for that month, and {@code @year1}, alone, for the number of last year; {@code @day-3} lies ahead.
 *
 * @param by role of the demo identity that says it
 * @param revise what it revises, for the version
 */
record Statement(String by, String path, @Nullable String revise, Map<String, Object> body) {
    private static final Pattern TIME = Pattern.compile("@(day|month|year)(-?\\d+)");

    String path(MonthsAgo calendar) {
        return text(path, calendar);
    }

    Map<String, Object> body(MonthsAgo calendar) {
        return fields(body, calendar);
    }

    private static Map<String, Object> fields(Map<?, ?> fields, MonthsAgo calendar) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        field -> String.valueOf(field.getKey()), field -> filled(field.getValue(), calendar)));
    }

    private static Object filled(Object value, MonthsAgo calendar) {
        return switch (value) {
            case Map<?, ?> fields -> fields(fields, calendar);
            case List<?> items ->
                items.stream().map(item -> filled(item, calendar)).toList();
            case String text when text.startsWith("@year") -> Integer.valueOf(text(text, calendar));
            case String text -> text(text, calendar);
            default -> value;
        };
    }

    private static String text(String text, MonthsAgo calendar) {
        return TIME.matcher(text).replaceAll(time -> time(time.group(1), Integer.parseInt(time.group(2)), calendar));
    }

    private static String time(String unit, int ago, MonthsAgo calendar) {
        return switch (unit) {
            case "day" -> calendar.middle(ago).toString();
            case "month" -> calendar.newest().minusMonths(ago).toString();
            default -> String.valueOf(calendar.newest().getYear() - ago);
        };
    }
}
