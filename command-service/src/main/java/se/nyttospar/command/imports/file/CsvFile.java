package se.nyttospar.command.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** The rows of a CSV file. */
public final class CsvFile implements Table {

    private static final int LONGEST_ROW = 4 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A byte order mark of UTF-8, read as a code with one byte for each character. */
    private static final List<String> MISREAD_MARKS = List.of("ï»¿", "þÿ", "ÿþ");

    private final FileForm.Csv form;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Header header;
    private final boolean[] read;
    private boolean begun;

    /** @throws Refusal when the header does not fit what was declared */
    public CsvFile(InputStream file, FileForm.Csv form, Declared declared, Collection<? extends Field> fields) {
        this.form = form;
        var decoder = Charset.forName(form.encoding())
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        reader = new BoundedReader(new InputStreamReader(file, decoder), LONGEST_ROW);
        try {
            parser = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(form.delimiter())
                    .setQuote(form.quote())
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
        List<String> titles = hasNext() ? next().toList() : List.of();
        header = new Header(withoutMark(titles), declared, fields);
        read = header.read();
    }

    private List<String> withoutMark(List<String> titles) {
        if (titles.isEmpty()) {
            return titles;
        }
        String first = titles.getFirst();
        if (MISREAD_MARKS.stream().anyMatch(first::startsWith)) {
            throw new Refusal(Rule.FILE_ENCODING, form.encoding());
        }
        if (first.isEmpty() || first.charAt(0) != BYTE_ORDER_MARK) {
            return titles;
        }
        String bare = first.substring(1);
        boolean quoted = bare.length() > 1 && bare.charAt(0) == form.quote() && bare.endsWith(bare.substring(0, 1));
        List<String> marked = new ArrayList<>(titles);
        marked.set(0, quoted ? bare.substring(1, bare.length() - 1) : bare);
        return marked;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public @Nullable Row row() {
        long line = parser.getCurrentLineNumber() + 1;
        while (hasNext()) {
            CSVRecord found = next();
            if (begun || !found.get(0).startsWith(REMARK)) {
                begun = true;
                return new Row(line, found.size(), header, cells(found));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        return null;
    }

    private @Nullable Cell[] cells(CSVRecord row) {
        @Nullable Cell[] cells = new Cell[Math.min(row.size(), read.length)];
        for (int i = 0; i < cells.length; i++) {
            if (read[i]) {
                String text = row.get(i).strip();
                cells[i] = text.isEmpty() ? null : new Cell.Text(text);
            }
        }
        return cells;
    }

    private boolean hasNext() {
        reader.nextRow();
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
        long line = parser.getCurrentLineNumber() + 1;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Refusal(Rule.FILE_ENCODING, form.encoding());
            }
            if (cause instanceof BoundedReader.EndlessRowException) {
                return new Refusal(Rule.FILE_ROW_ENDLESS, line, LONGEST_ROW / (1024 * 1024));
            }
        }
        return new Refusal(Rule.FILE_QUOTES, line);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
