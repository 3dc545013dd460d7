package se.nyttospar.command.imports.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sends a file says about it.
 *
 * @param columns name in the file of each field that has another name there, by the field's key
 * @param options what else the kind of file lets one say, by name
 */
public record Declared(FileForm form, Map<String, String> columns, Map<String, String> options) {

    /** The name of a field's column in the file. */
    public String name(Field field) {
        return columns.getOrDefault(field.key(), field.key());
    }

    public @Nullable String option(String name) {
        return options.get(name);
    }
}
