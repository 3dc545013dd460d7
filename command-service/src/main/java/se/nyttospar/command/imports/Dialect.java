package se.nyttospar.command.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written, as whoever sends it declares; nothing is guessed.
 *
 * @param columns name in the file of each of our columns that has another name there
 * @param indicator indicator of every row, when the file has no such column
 * @param unitSystem the system whose codes the unit column has; ids of ours or any system when missing
 */
public record Dialect(
        String encoding,
        char delimiter,
        char quote,
        char decimal,
        PeriodForm periods,
        Map<Column, String> columns,
        @Nullable String indicator,
        @Nullable String unitSystem) {

    /** The name of a column in the file. */
    public String name(Column column) {
        return columns.getOrDefault(column, column.key());
    }
}
