package se.nyttospar.command.imports.file;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** The rows of a sheet of a workbook. A row without anything in the columns that are read is none. */
public final class XlsxFile implements Table {

    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private final Workbook workbook;
    private final Xml sheet;
    private final CellReader cells;
    private final Header header;
    private final boolean[] read;
    private int line;
    private boolean begun;

    /** @throws Refusal when it is no workbook that can be taken, or its header does not fit what was declared */
    public XlsxFile(
            File file,
            FileForm.Xlsx form,
            Declared declared,
            Collection<? extends Field> fields,
            WorkbookLimits limits) {
        workbook = new Workbook(file, limits);
        try {
            cells = workbook.cells();
            sheet = new Xml(workbook.sheet(form));
            header = new Header(titles(form.headerRow()), declared, fields);
            read = header.read();
        } catch (RuntimeException e) {
            closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(RuntimeException e) {
        try {
            workbook.close();
        } catch (IOException second) {
            e.addSuppressed(second);
        }
    }

    private List<String> titles(int headerRow) {
        while (nextRow()) {
            if (line >= headerRow) {
                List<@Nullable Cell> found = line == headerRow ? cells(null) : List.of();
                return found.stream().map(XlsxFile::title).toList();
            }
        }
        return List.of();
    }

    private static String title(@Nullable Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Figure(var number) -> number.toPlainString();
            case null, default -> "";
        };
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public @Nullable Row row() {
        while (nextRow()) {
            List<@Nullable Cell> found = cells(read);
            if (says(found) && (begun || !isRemark(found))) {
                begun = true;
                return new Row(line, header.width(), header, found.toArray(Cell[]::new));
            }
        }
        return null;
    }

    private boolean says(List<@Nullable Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (read[i] && cells.get(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRemark(List<@Nullable Cell> cells) {
        return cells.getFirst() instanceof Cell.Text(String text) && text.startsWith(REMARK);
    }

    /** Goes to the next row; rows come in their order, and may be left out. */
    private boolean nextRow() {
        while (sheet.next()) {
            if (sheet.begins("row")) {
                int number = sheet.number("r", line + 1);
                if (number <= line || number > ROWS) {
                    throw new Refusal(Rule.FILE_UNREADABLE, line + 1, "row r=" + number);
                }
                line = number;
                return true;
            }
        }
        return false;
    }

    /** @param wanted the columns that are read; null for all of them */
    private List<@Nullable Cell> cells(boolean @Nullable [] wanted) {
        List<@Nullable Cell> row = new ArrayList<>();
        int place = -1;
        while (!sheet.ends("row") && sheet.next()) {
            if (sheet.begins("c")) {
                String reference = sheet.attribute("r");
                int next = reference == null ? place + 1 : column(reference);
                if (next <= place || next >= COLUMNS) {
                    throw new Refusal(Rule.FILE_UNREADABLE, line, "c r=" + Excerpt.of(String.valueOf(reference)));
                }
                place = next;
                boolean used = wanted == null || (place < wanted.length && (wanted[place] || place == 0));
                Cell cell = cells.read(sheet);
                if (used) {
                    while (row.size() < place) {
                        row.add(null);
                    }
                    row.add(cell);
                }
            }
        }
        return row;
    }

    /** The column of a reference as {@code AB12}, from 0. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else {
                break;
            }
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        workbook.close();
    }
}
