package se.nyttospar.query.annualreport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Answer;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;
import se.nyttospar.query.words.Language;

/** Annual reports: as data, to print and for spreadsheets. */
@RestController
@RequestMapping("/query/v1/annual-reports/{frameworkId}/{year}")
@Tag(name = "annual-reports")
public class AnnualReportAnswers {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    /** The document has one place for all the forms of an address. */
    private static final String SUMMARY =
            "Årsrapport för ett målramverk: mål, effekter, beslut, ekonomi, avvikelser och AI. JSON, taggad PDF, arbetsbok, eller en"
                    + " del som CSV (section: goals, effects, decisions, economy, deviations, ai). / Annual report of a goal framework:"
                    + " goals, effects, decisions, economy, deviations and AI. JSON, tagged PDF, workbook, or a part as CSV (section).";

    private final Views views;
    private final AnnualReports reports;

    AnnualReportAnswers(Views views, AnnualReports reports) {
        this.views = views;
        this.reports = reports;
    }

    /** Says not what it produces, so that it answers whoever does not say what to accept. */
    @GetMapping
    @Operation(operationId = "annualReport", summary = SUMMARY)
    public ResponseEntity<AnnualReport> json(
            @PathVariable String frameworkId,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String lang,
            Moment moment) {
        Language.of(lang); // the data carry both
        return report(frameworkId, year, moment).response();
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "annualReport", summary = SUMMARY)
    public ResponseEntity<byte[]> pdf(
            @PathVariable String frameworkId,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String lang,
            Moment moment) {
        return file(frameworkId, year, lang, moment, MediaType.APPLICATION_PDF_VALUE, "pdf", PdfReport::of);
    }

    @GetMapping(produces = XLSX)
    @Operation(operationId = "annualReport", summary = SUMMARY)
    public ResponseEntity<byte[]> xlsx(
            @PathVariable String frameworkId,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String lang,
            Moment moment) {
        return file(
                frameworkId,
                year,
                lang,
                moment,
                XLSX,
                "xlsx",
                tables -> XlsxReport.of(tables.all(), tables.report().day()));
    }

    @GetMapping(produces = CSV)
    @Operation(operationId = "annualReport", summary = SUMMARY)
    public ResponseEntity<byte[]> csv(
            @PathVariable String frameworkId,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String lang,
            Moment moment) {
        return file(
                frameworkId,
                year,
                lang,
                moment,
                CSV + ";charset=UTF-8",
                "csv",
                tables -> CsvReport.of(section(tables.all(), section == null ? "effects" : section)));
    }

    private static ReportTable section(List<ReportTable> tables, String wanted) {
        return tables.stream()
                .filter(table -> table.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> {
                    String ids = tables.stream().map(ReportTable::id).collect(Collectors.joining(", "));
                    return ProblemException.parameterInvalid(
                            "section ska vara något av %s.".formatted(ids), "section is one of %s.".formatted(ids));
                });
    }

    private ResponseEntity<byte[]> file(
            String frameworkId,
            int year,
            @Nullable String lang,
            Moment moment,
            String type,
            String extension,
            Function<ReportTables, byte[]> writing) {
        Language language = Language.of(lang);
        Answer<AnnualReport> report = report(frameworkId, year, moment);
        return ResponseEntity.ok()
                .headers(report.response().getHeaders())
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("annual-report-%s-%d.%s".formatted(frameworkId, year, extension))
                                .build()
                                .toString())
                .body(writing.apply(new ReportTables(report.value(), language)));
    }

    private Answer<AnnualReport> report(String frameworkId, int year, Moment moment) {
        if (year < 1900 || year > 2199) {
            throw ProblemException.parameterInvalid("year ska vara 1900–2199.", "year is 1900–2199.");
        }
        return views.read(View.PORTFOLIO, moment, tables -> reports.of(tables, frameworkId, year));
    }
}
