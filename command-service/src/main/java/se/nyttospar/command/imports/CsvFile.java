package se.nyttospar.command.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** The rows of a CSV file, one at a time. */
final class CsvFile implements AutoCloseable {

    /**
     * A row as it stands in the file.
     *
     * @param line its first line in the file, from 1
     * @param width how many columns it has
     */
    record Row(long line, int width, Map<Column, String> cells) {

        /** The cell's text without surrounding space; null when it is empty or there is no such column. */
        @Nullable
        String cell(Column column) {
            String text = cells.get(column);
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    private static final int LONGEST_CELL = 8_000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Dialect dialect;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;

    /** @throws Refusal when the header does not fit the dialect */
    CsvFile(InputStream file, Dialect dialect) {
        this.dialect = dialect;
        try {
            parser = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(dialect.delimiter())
                    .setQuote(dialect.quote())
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(reader(file, dialect));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
        List<String> header = hasNext() ? next().toList() : List.of();
        width = header.size();
        readHeader(header);
    }

    private static Reader reader(InputStream file, Dialect dialect) throws IOException {
        var decoder = Charset.forName(dialect.encoding())
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(file, decoder));
    }

    private void readHeader(List<String> header) {
        for (Column column : Column.values()) {
            String name = dialect.name(column);
            int place = place(header, name);
            if (place >= 0) {
                places.put(column, place);
            } else if (dialect.columns().containsKey(column)) {
                throw missing(name, header);
            }
        }
        for (Column needed : List.of(Column.PERIOD, Column.VALUE)) {
            if (!places.containsKey(needed)) {
                throw missing(dialect.name(needed), header);
            }
        }
        boolean byUnit = places.containsKey(Column.UNIT)
                && (dialect.indicator() != null || places.containsKey(Column.INDICATOR));
        if (!places.containsKey(Column.BENEFIT) && !byUnit) {
            throw missing(dialect.name(Column.BENEFIT), header);
        }
    }

    private static int place(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i).strip();
            if ((i == 0 && title.startsWith("\uFEFF") ? title.substring(1) : title).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Refusal missing(String name, List<String> header) {
        String found = String.join(" | ", header);
        return new Refusal(
                Rule.FILE_HEADER,
                "%s ∉ %s".formatted(name, found.length() > 300 ? found.substring(0, 300) + "…" : found));
    }

    /**
     * The next row, or null at the end.
     *
     * @throws Refusal when the file cannot be read from here on
     */
    @Nullable
    Row row() {
        long line = parser.getCurrentLineNumber() + 1;
        if (!hasNext()) {
            return null;
        }
        CSVRecord found = next();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            if (place < found.size()) {
                cells.put(column, shortened(found.get(place)));
            }
        });
        return new Row(line, found.size(), cells);
    }

    int width() {
        return width;
    }

    private static String shortened(String cell) {
        // A database cannot keep U+0000; the row stays readable, and is refused if it mattered.
        String text = cell.replace('\0', '\uFFFD');
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    private CSVRecord next() {
        try {
            return records.next();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    private Refusal unreadable(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Refusal(Rule.FILE_ENCODING, dialect.encoding());
            }
        }
        return new Refusal(
                Rule.FILE_UNREADABLE,
                parser.getCurrentLineNumber() + 1,
                String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
