package se.nyttospar.command.imports.file;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** How a file is written, as whoever sends it declares; nothing is guessed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FileForm.Csv.class, name = "csv"),
    @JsonSubTypes.Type(value = FileForm.Xlsx.class, name = "xlsx")
})
public sealed interface FileForm {

    /** The media type of a workbook. */
    String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of CSV. */
    String CSV_TYPE = "text/csv";

    /** The decimal separator of numbers that are written as text; none when numbers have to be numbers. */
    @Nullable
    Character decimal();

    /** Text with a delimiter between columns; its first line is the header. */
    record Csv(String encoding, char delimiter, char quote, Character decimal) implements FileForm {}

    /**
     * A sheet of a workbook.
     *
     * @param sheet its name, or none when it is found by its place
     * @param sheetIndex its place among the sheets, from 1
     * @param headerRow the row that has the names of the columns, from 1; what stands above is not read
     */
    record Xlsx(
            @Nullable String sheet,
            @Nullable Integer sheetIndex,
            int headerRow,
            @Nullable Character decimal) implements FileForm {}
}
