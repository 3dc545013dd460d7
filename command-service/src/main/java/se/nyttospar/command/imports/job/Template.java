package se.nyttospar.command.imports.job;

import java.util.List;
import se.nyttospar.command.imports.file.Field;

/**
 * An empty file with an example.
 *
 * @param file name of the file, without ending
 * @param sheet name of the sheet
 * @param examples rows of examples, a text for each column; empty where the row has none
 */
public record Template(String file, String sheet, List<Explained> columns, List<List<String>> examples) {

    /** A column and what it is for. */
    public record Explained(Field field, String sv, String en) {}
}
