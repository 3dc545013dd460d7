package se.nyttospar.query.web.form;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together.
 *
 * @param text key of what they are called together, {@code section.<text>}
 * @param row number of the row, from 1, where there can be several; null otherwise. Rows that are left empty state nothing.
 */
public record Section(String text, @Nullable Integer row, List<Field> fields) {

    public static Section of(String text, Field... fields) {
        return new Section(text, null, List.of(fields));
    }

    /** As many rows as are filled in, and some more. @param list where the rows stand in the command */
    public static List<Section> rows(String text, String list, int count, Field... fields) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Section(
                        text,
                        row + 1,
                        java.util.Arrays.stream(fields)
                                .map(field -> field.in(list, row))
                                .toList()))
                .toList();
    }
}
