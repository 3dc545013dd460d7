package se.nyttospar.query.annualreport;

import java.util.List;
import org.springframework.web.util.HtmlUtils;
import se.nyttospar.query.words.Language;

/** A report as XHTML, to be printed: every table has a heading, column headers and a place in the bookmarks. */
final class ReportPage {
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 18mm 14mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font-family: '%1$s'; font-size: 8pt; } }
            body { font-family: '%1$s'; font-size: 9pt; color: #111; }
            h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 8mm; page-break-after: avoid; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { border: 0.3pt solid #666; padding: 1.2mm; text-align: left; vertical-align: top; font-weight: normal; }
            th { background: #e8eef3; } tr { page-break-inside: avoid; } td.number { text-align: right; }
            """.formatted(PdfReport.FAMILY);

    private ReportPage() {}

    static String html(ReportTables tables) {
        AnnualReport report = tables.report();
        Language language = tables.language();
        StringBuilder page = new StringBuilder();
        page.append("<html lang=\"%s\"><head><title>%s</title>".formatted(language.tag(), escaped(tables.title())));
        page.append("<meta name=\"description\" content=\"%s\"/><meta name=\"subject\" content=\"%s\"/>"
                .formatted(escaped(about(report, language)), escaped(about(report, language))));
        page.append("<style>").append(STYLE).append("</style><bookmarks>");
        List<ReportTable> all = tables.all();
        all.forEach(table ->
                page.append("<bookmark name=\"%s\" href=\"#%s\"/>".formatted(escaped(table.title()), table.id())));
        page.append("</bookmarks></head><body><h1>%s</h1><p>%s</p>"
                .formatted(escaped(tables.title()), escaped(about(report, language))));
        all.forEach(table -> add(table, language, page));
        return page.append("</body></html>").toString();
    }

    private static String about(AnnualReport report, Language language) {
        return language.of(
                "Så som det var känt vid position %d, räknat på dagen %s.".formatted(report.position(), report.day()),
                "As it was known at position %d, held against %s.".formatted(report.position(), report.day()));
    }

    private static void add(ReportTable table, Language language, StringBuilder page) {
        page.append("<h2 id=\"%s\">%s</h2>".formatted(table.id(), escaped(table.title())));
        if (table.rows().isEmpty()) {
            page.append("<p>%s</p>".formatted(language.of("Inget att visa.", "Nothing to show.")));
            return;
        }
        page.append("<table><thead><tr>");
        table.columns().forEach(column -> page.append("<th>%s</th>".formatted(escaped(column))));
        page.append("</tr></thead><tbody>");
        table.rows().forEach(row -> {
            page.append("<tr>");
            row.forEach(cell -> add(cell, page));
            page.append("</tr>");
        });
        page.append("</tbody></table>");
    }

    private static void add(Cell cell, StringBuilder page) {
        page.append(cell instanceof Cell.Number ? "<td class=\"number\">" : "<td>")
                .append(escaped(cell.shown()))
                .append("</td>");
    }

    /** Characters that XML 1.0 does not know are left out. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    }
}
