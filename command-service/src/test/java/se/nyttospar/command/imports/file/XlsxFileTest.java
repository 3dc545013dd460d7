package se.nyttospar.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nyttospar.command.imports.file.WorkbookBytes.number;
import static se.nyttospar.command.imports.file.WorkbookBytes.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;

class XlsxFileTest {

    private enum Columns implements Field {
        NAME,
        VALUE;

        @Override
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String HEADER = "<row r='1'>" + text("A1", "name") + text("B1", "value") + "</row>";
    private static final FileForm.Xlsx FORM = new FileForm.Xlsx("Blad1", null, 1, null);
    private static final WorkbookLimits LIMITS = new WorkbookLimits(
            DataSize.ofMegabytes(1),
            DataSize.ofMegabytes(20),
            DataSize.ofMegabytes(30),
            100,
            50,
            1000,
            DataSize.ofMegabytes(1));

    @Test
    void reads_text_numbers_and_days_as_they_were_entered() {
        List<Row> rows = rows(WorkbookBytes.withRows(HEADER
                        + "<row r='3'><c r='A3' t='s'><v>1</v></c>" + number("B3", "71.150000000000006", 0) + "</row>"
                        + "<row r='4'>" + text("A4", "_x005F_x0041_ 日本語 العربية") + number("B4", "45292", 1) + "</row>"
                        + "<row r='5'><c r='A5' t='b'><v>1</v></c>" + number("B5", "45292", 2) + "</row>")
                .sharedTexts("<si><t>fel</t></si>", "<si><r><t>Aku</t></r><rPh><t>x</t></rPh><r><t>ten</t></r></si>"));

        assertThat(rows).extracting(Row::line).containsExactly(3L, 4L, 5L);
        assertThat(cells(rows, Columns.NAME))
                .containsExactly(new Cell.Text("Akuten"), new Cell.Text("_x0041_ 日本語 العربية"), new Cell.Truth(true));
        assertThat(cells(rows, Columns.VALUE))
                .containsExactly(
                        new Cell.Figure(new BigDecimal("71.15")),
                        new Cell.Day(LocalDate.of(2024, 1, 1)),
                        new Cell.Day(LocalDate.of(2024, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "71.150000000000006, 71.15",
        "0.30000000000000004, 0.30000000000000004",
        "7.1499999999999994E-2, 0.0715",
        "123456789012345.123456, 123456789012345.123456",
        "74.0, 74.0",
        "1E3, 1E+3",
        "-0.1, -0.1"
    })
    void gives_the_number_that_was_entered(String written, String entered) {
        assertThat(EnteredNumber.of(written)).isEqualTo(entered);
    }

    @ParameterizedTest
    @CsvSource({
        "<f>1+1</f><v>2</v>, n, 0, CELL_FORMULA",
        "<v>#DIV/0!</v>, e, 0, CELL_ERROR",
        "<v>1E999999999</v>, n, 0, CELL_INVALID",
        "<v>NaN</v>, n, 0, CELL_INVALID",
        "<v>45292.5</v>, n, 1, CELL_DAY",
        "<v>60</v>, n, 1, CELL_DAY",
        "<v>-1</v>, n, 1, CELL_DAY",
        "<v>2024-02-30</v>, d, 0, CELL_DAY",
        "<v>0.715</v>, n, 3, CELL_PERCENT",
        "<v>77</v>, s, 0, CELL_INVALID"
    })
    void does_not_take_what_is_no_value(String content, String type, int style, Rule rule) {
        List<Row> rows = rows(WorkbookBytes.withRows(HEADER + "<row r='2'>" + text("A2", "x")
                + "<c r='B2' t='%s' s='%d'>%s</c></row>".formatted(type, style, content)));

        assertThat(cells(rows, Columns.VALUE))
                .singleElement()
                .isInstanceOfSatisfying(
                        Cell.Unusable.class,
                        cell -> assertThat(cell.refusal().rule()).isEqualTo(rule));
    }

    @Test
    void leaves_out_explanations_below_the_header_and_rows_that_say_nothing() {
        List<Row> rows = rows(WorkbookBytes.withRows(HEADER + "<row r='2'>" + text("A2", "# nyttans id") + "</row>"
                + "<row r='3'>" + text("C3", "bredvid") + "</row>" + "<row r='4'>" + text("A4", "a") + "</row>"
                + "<row r='5'>"
                + text("A5", "# värde") + "</row>"));

        assertThat(cells(rows, Columns.NAME)).containsExactly(new Cell.Text("a"), new Cell.Text("# värde"));
    }

    @Test
    void finds_the_header_where_it_is_declared_and_nowhere_else() {
        var bytes = WorkbookBytes.withRows("<row r='1'>" + text("A1", "Rapport") + "</row><row r='4'>"
                + text("A4", "name") + text("B4", "value") + "</row><row r='5'>" + text("A5", "a") + "</row>");

        assertThat(rows(bytes, new FileForm.Xlsx(null, 1, 4, null))).hasSize(1);
        assertThat(refusal(bytes, new FileForm.Xlsx(null, 1, 3, null))).isEqualTo(Rule.FILE_HEADER);
        assertThat(refusal(bytes, new FileForm.Xlsx(null, 2, 4, null))).isEqualTo(Rule.SHEET_UNKNOWN);
        assertThat(refusal(bytes, new FileForm.Xlsx("blad1", null, 4, null))).isEqualTo(Rule.SHEET_UNKNOWN);
    }

    @Test
    void refuses_bombs_before_they_are_unpacked() {
        assertThat(refusal(WorkbookBytes.withRows(HEADER + " ".repeat(10_000_000))))
                .isEqualTo(Rule.WORKBOOK_PACKED_TOO_TIGHT);
        assertThat(refusal(WorkbookBytes.withRows(HEADER).part("xl/media/a.bin", new byte[25_000_000])))
                .isEqualTo(Rule.WORKBOOK_TOO_LARGE);
        assertThat(refusal(many(WorkbookBytes.withRows(HEADER), 60))).isEqualTo(Rule.WORKBOOK_TOO_MANY_PARTS);
        String[] texts = new String[1001];
        Arrays.fill(texts, "<si><t>x</t></si>");
        assertThat(refusal(WorkbookBytes.withRows(HEADER).sharedTexts(texts))).isEqualTo(Rule.WORKBOOK_TEXTS);
    }

    private static WorkbookBytes many(WorkbookBytes bytes, int parts) {
        for (int i = 0; i < parts; i++) {
            bytes.part("xl/part" + i, "x");
        }
        return bytes;
    }

    @Test
    void counts_what_it_unpacks_when_the_directory_lies() {
        byte[] bytes = WorkbookBytes.withRows(HEADER + " ".repeat(10_000_000)).bytes();
        byte[] name = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.UTF_8);
        int entry = lastIndexOf(bytes, name) - 46;
        for (int i = 0; i < 4; i++) {
            bytes[entry + 24 + i] = i == 1 ? (byte) 1 : 0; // unpacked size in the directory
        }

        assertThat(refusal(bytes, FORM)).isIn(Rule.WORKBOOK_PACKED_TOO_TIGHT, Rule.WORKBOOK_UNREADABLE);
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }

    @Test
    void follows_nothing_out_of_the_workbook_and_takes_no_entities() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><worksheet><sheetData>&b;</sheetData></worksheet>";
        String outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>";

        assertThat(refusal(WorkbookBytes.withRows("").part("xl/worksheets/sheet1.xml", bomb)))
                .isEqualTo(Rule.WORKBOOK_DTD);
        assertThat(refusal(WorkbookBytes.withRows("").part("xl/worksheets/sheet1.xml", outside)))
                .isEqualTo(Rule.WORKBOOK_DTD);
        assertThat(refusal(WorkbookBytes.withRows(HEADER).part("xl/_rels/workbook.xml.rels", """
                                <Relationships><Relationship Id='s1' TargetMode='External' Type='x/worksheet'
                                Target='http://example.org/sheet1.xml'/></Relationships>""")))
                .isEqualTo(Rule.SHEET_UNKNOWN);
    }

    @Test
    void refuses_macros_and_what_is_no_workbook() {
        assertThat(refusal(WorkbookBytes.withRows(HEADER).part("xl/vbaProject.bin", "x")))
                .isEqualTo(Rule.WORKBOOK_MACROS);
        assertThat(
                        refusal(
                                WorkbookBytes.withRows(HEADER)
                                        .part(
                                                "[Content_Types].xml",
                                                "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>")))
                .isEqualTo(Rule.WORKBOOK_MACROS);
        assertThat(refusal("name;value\n".getBytes(StandardCharsets.UTF_8), FORM))
                .isEqualTo(Rule.WORKBOOK_UNREADABLE);
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, FORM))
                .isEqualTo(Rule.WORKBOOK_UNREADABLE);
        assertThat(refusal(WorkbookBytes.withRows("").part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")))
                .isEqualTo(Rule.WORKBOOK_UNREADABLE);
        assertThat(refusal(WorkbookBytes.withRows(HEADER + "<row r='1'/>"))).isEqualTo(Rule.FILE_UNREADABLE);
    }

    @Test
    void a_text_of_a_megabyte_is_no_more_than_a_text_that_is_too_long() {
        List<Row> rows =
                rows(WorkbookBytes.withRows(HEADER + "<row r='2'>" + text("A2", "å".repeat(1_000_000)) + "</row>"));

        assertThat(cells(rows, Columns.NAME))
                .singleElement()
                .isInstanceOfSatisfying(
                        Cell.Text.class, cell -> assertThat(cell.text()).hasSize(SharedTexts.LONGEST + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, DAY",
        "d/m/yy, DAY",
        "[$-41D]d mmmm yyyy;@, DAY",
        "mmm, DAY",
        "0.00, NUMBER",
        "General, NUMBER",
        "0.0%, PERCENT",
        "'0.0\" dygn\"', NUMBER",
        "[Red]0, NUMBER",
        "#\\ ##0\\ \\d, NUMBER",
        "h:mm, NUMBER"
    })
    void knows_what_a_format_shows(String code, CellStyle style) {
        assertThat(CellStyle.ofCode(code)).isEqualTo(style);
    }

    private static List<Cell> cells(List<Row> rows, Field field) {
        List<Cell> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(row.cell(field)));
        return cells;
    }

    private static List<Row> rows(WorkbookBytes workbook) {
        return rows(workbook, FORM);
    }

    private static List<Row> rows(WorkbookBytes workbook, FileForm.Xlsx form) {
        return rows(workbook.bytes(), form);
    }

    private static List<Row> rows(byte[] bytes, FileForm.Xlsx form) {
        var declared = new Declared(form, Map.of(), Map.of());
        List<Row> rows = new ArrayList<>();
        try (Table table =
                new Tables(LIMITS).open(new ByteArrayInputStream(bytes), declared, List.of(Columns.values()))) {
            table.header().require(Columns.NAME);
            for (Row row = table.row(); row != null; row = table.row()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Rule refusal(WorkbookBytes workbook) {
        return refusal(workbook.bytes(), FORM);
    }

    private static Rule refusal(WorkbookBytes workbook, FileForm.Xlsx form) {
        return refusal(workbook.bytes(), form);
    }

    private static Rule refusal(byte[] bytes, FileForm.Xlsx form) {
        return catchThrowableOfType(Refusal.class, () -> rows(bytes, form)).rule();
    }
}
