package se.nyttospar.query.annualreport;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report as a table.
 *
 * @param id its name in addresses
 */
public record ReportTable(String id, String title, List<String> columns, List<List<Cell>> rows) {

    static List<Cell> row(@Nullable Object... values) {
        return Arrays.stream(values).map(Cell::of).toList();
    }
}
