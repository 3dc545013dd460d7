package se.nyttospar.command.imports.file;

import org.jspecify.annotations.Nullable;

/** A row as it stands in the file. */
public final class Row {

    private final long line;
    private final int width;
    private final Header header;
    private final @Nullable Cell[] cells;

    /** @param cells by place; columns that are not read may be left out */
    Row(long line, int width, Header header, @Nullable Cell[] cells) {
        this.line = line;
        this.width = width;
        this.header = header;
        this.cells = cells;
    }

    /** Its first line in a text, its row in a sheet; from 1. */
    public long line() {
        return line;
    }

    /** How many columns it has; a sheet's rows have as many as the header. */
    public int width() {
        return width;
    }

    public Header header() {
        return header;
    }

    /** What stands in the field's column; null when that is nothing, or there is no such column. */
    public @Nullable Cell cell(Field field) {
        int place = header.place(field);
        return place < 0 || place >= cells.length ? null : cells[place];
    }
}
