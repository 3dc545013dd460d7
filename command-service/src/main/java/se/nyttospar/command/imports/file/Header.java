package se.nyttospar.command.imports.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** Which column of a file holds which field. Columns that nobody asked for are not read. */
public final class Header {

    private static final int SHOWN = 300;

    private final List<String> titles;
    private final Declared declared;
    private final Map<Field, Integer> places = new HashMap<>();

    /** @throws Refusal when a declared column is missing, or a column that is read stands there twice */
    Header(List<String> titles, Declared declared, Collection<? extends Field> fields) {
        this.titles = titles.stream().map(String::strip).toList();
        this.declared = declared;
        for (Field field : fields) {
            String name = declared.name(field);
            int place = this.titles.indexOf(name);
            if (place < 0 && declared.columns().containsKey(field.key())) {
                throw missing(name);
            }
            if (place != this.titles.lastIndexOf(name)) {
                throw new Refusal(Rule.FILE_HEADER_TWICE, Excerpt.of(name));
            }
            if (place >= 0) {
                places.put(field, place);
            }
        }
    }

    public boolean has(Field field) {
        return places.containsKey(field);
    }

    /** @throws Refusal when there is no such column */
    public void require(Field field) {
        if (!has(field)) {
            throw missing(declared.name(field));
        }
    }

    /** The name that the field's column has in the file. */
    public String name(Field field) {
        return declared.name(field);
    }

    int place(Field field) {
        return places.getOrDefault(field, -1);
    }

    /** How many columns the file has. */
    public int width() {
        return titles.size();
    }

    /** Which columns are read. */
    boolean[] read() {
        boolean[] read = new boolean[width()];
        places.values().forEach(place -> read[place] = true);
        return read;
    }

    private Refusal missing(String name) {
        return new Refusal(
                Rule.FILE_HEADER, "%s ∉ %s".formatted(Excerpt.of(name), Excerpt.of(String.join(" | ", titles), SHOWN)));
    }
}
