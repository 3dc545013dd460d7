package se.nyttospar.command.imports.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

/** A workbook: which sheets it has, and how they are read. */
final class Workbook implements AutoCloseable {

    private record Sheet(String name, String relation) {}

    private static final int MOST_SHEETS = 1_000;

    private final WorkbookParts parts;
    private final WorkbookLimits limits;
    private final Relations relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    /** @throws Refusal when it is no workbook that can be taken */
    Workbook(File file, WorkbookLimits limits) {
        this.limits = limits;
        parts = new WorkbookParts(file, limits);
        try {
            String main = Relations.of(parts, "")
                    .ofType("officeDocument")
                    .orElseThrow(() -> new Refusal(Rule.WORKBOOK_UNREADABLE, "officeDocument"));
            checkKind();
            relations = Relations.of(parts, main);
            try (var xml = new Xml(part(main))) {
                read(xml);
            }
        } catch (RuntimeException e) {
            parts.closeQuietly();
            throw e;
        }
    }

    private void checkKind() {
        try (var xml = new Xml(part("[Content_Types].xml"))) {
            while (xml.next()) {
                String type = xml.attribute("ContentType");
                if (type != null && type.contains("macroEnabled")) {
                    throw new Refusal(Rule.WORKBOOK_MACROS);
                }
            }
        }
    }

    private void read(Xml xml) {
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                String since = xml.attribute("date1904");
                since1904 = "1".equals(since) || "true".equals(since);
            } else if (xml.begins("sheet") && sheets.size() < MOST_SHEETS) {
                String name = xml.attribute("name");
                String relation = xml.attribute("id");
                if (name != null && relation != null) {
                    sheets.add(new Sheet(name, relation));
                }
            }
        }
    }

    /** The XML of the sheet that was declared. */
    InputStream sheet(FileForm.Xlsx form) {
        String wanted = form.sheet() == null ? String.valueOf(form.sheetIndex()) : form.sheet();
        return find(form)
                .flatMap(sheet -> relations.withId(sheet.relation))
                .map(this::part)
                .orElseThrow(() -> new Refusal(
                        Rule.SHEET_UNKNOWN,
                        Excerpt.of(wanted),
                        Excerpt.of(
                                String.join(
                                        " | ", sheets.stream().map(Sheet::name).toList()),
                                200)));
    }

    private Optional<Sheet> find(FileForm.Xlsx form) {
        Integer place = form.sheetIndex();
        if (place != null) {
            return place <= sheets.size() ? Optional.of(sheets.get(place - 1)) : Optional.empty();
        }
        return sheets.stream().filter(sheet -> sheet.name.equals(form.sheet())).findFirst();
    }

    CellReader cells() {
        return new CellReader(
                new SharedTexts(optional("sharedStrings"), limits), CellStyle.read(optional("styles")), since1904);
    }

    private @Nullable InputStream optional(String type) {
        return relations.ofType(type).map(parts::open).orElse(null);
    }

    private InputStream part(String name) {
        InputStream part = parts.open(name);
        if (part == null) {
            throw new Refusal(Rule.WORKBOOK_UNREADABLE, Excerpt.of(name));
        }
        return part;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
