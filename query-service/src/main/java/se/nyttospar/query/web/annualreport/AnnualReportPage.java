package se.nyttospar.query.web.annualreport;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.nyttospar.query.annualreport.AnnualReportAnswers;
import se.nyttospar.query.annualreport.ReportTables;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Frame;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Names;
import se.nyttospar.query.web.frame.Words;

/** The annual report of a framework: to read, and to take along. */
@Controller
class AnnualReportPage {
    private static final int YEARS = 5;

    private final AnnualReportAnswers reports;
    private final NameBook book;

    AnnualReportPage(AnnualReportAnswers reports, NameBook book) {
        this.reports = reports;
        this.book = book;
    }

    @GetMapping("/annual-reports")
    String choose(
            @ModelAttribute(name = "frame", binding = false) Frame frame, Moment moment, Model model, Locale locale) {
        int newest = (frame.asOf() == null ? frame.today() : frame.asOf()).getYear();
        model.addAttribute("names", book.at(moment, locale));
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS).map(back -> newest - back).boxed().toList());
        return "annual-reports";
    }

    @GetMapping("/annual-reports/{framework}/{year}")
    String report(
            @PathVariable String framework,
            @PathVariable int year,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Names names = book.at(moment, locale);
        if (!names.frameworks().contains(framework)) {
            throw ProblemException.notFound(
                    "Det finns inget målramverk med id %s.".formatted(framework),
                    "There is no goal framework with id %s.".formatted(framework));
        }
        ReportTables tables =
                new ReportTables(Answered.of(reports.json(framework, year, null, moment)), words.language());
        model.addAttribute("title", tables.title());
        model.addAttribute("tables", tables.all());
        model.addAttribute("framework", framework);
        model.addAttribute("year", year);
        return "annual-report";
    }

    @GetMapping("/annual-reports/{framework}/{year}/{form:pdf|xlsx|csv}")
    ResponseEntity<byte[]> file(
            @PathVariable String framework,
            @PathVariable int year,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String section,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment) {
        String language = words.tag();
        return switch (form) {
            case "pdf" -> reports.pdf(framework, year, language, moment);
            case "xlsx" -> reports.xlsx(framework, year, language, moment);
            default -> reports.csv(framework, year, section, language, moment);
        };
    }
}
