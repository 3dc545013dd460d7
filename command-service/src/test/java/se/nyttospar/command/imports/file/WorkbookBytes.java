package se.nyttospar.command.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that it can be as wrong as anybody could make it. */
public final class WorkbookBytes {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet, {@code Blad1}; {@code rows} is the XML of its rows. */
    public static WorkbookBytes withRows(String rows) {
        return new WorkbookBytes()
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/xl/workbook.xml' ContentType='sheet.main+xml'/></Types>")
                .part(
                        "_rels/.rels",
                        relations("<Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/>"))
                .part("xl/_rels/workbook.xml.rels", relations("""
                        <Relationship Id='s1' Type='%1$s/worksheet' Target='worksheets/sheet1.xml'/>
                        <Relationship Id='t1' Type='%1$s/sharedStrings' Target='sharedStrings.xml'/>
                        <Relationship Id='y1' Type='%1$s/styles' Target='/xl/styles.xml'/>"""))
                .part("xl/workbook.xml", """
                        <workbook xmlns:r='%s'><sheets><sheet name='Blad1' sheetId='1' r:id='s1'/></sheets></workbook>""".formatted(RELATIONS))
                .part("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts>
                        <cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/><xf numFmtId='10'/></cellXfs></styleSheet>""")
                .sheet(rows);
    }

    private static String relations(String relations) {
        return "<Relationships>" + relations.formatted(RELATIONS) + "</Relationships>";
    }

    public WorkbookBytes sheet(String rows) {
        return part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public WorkbookBytes sharedTexts(String... texts) {
        return part("xl/sharedStrings.xml", "<sst>" + String.join("", texts) + "</sst>");
    }

    public WorkbookBytes part(String name, String xml) {
        return part(name, xml.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    public WorkbookBytes part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A cell with text in itself. */
    public static String text(String reference, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(reference, text);
    }

    /** A cell with a number, in one of the styles 0 (number), 1 and 2 (day), 3 (percent). */
    public static String number(String reference, String number, int style) {
        return "<c r='%s' s='%d'><v>%s</v></c>".formatted(reference, style, number);
    }
}
