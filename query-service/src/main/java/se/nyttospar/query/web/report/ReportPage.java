package se.nyttospar.query.web.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.nyttospar.query.benefit.BenefitAnswers;
import se.nyttospar.query.overdue.OverdueAnswers;
import se.nyttospar.query.overdue.OverdueRow;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Numbers;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.command.Sending;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Frame;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Pages;
import se.nyttospar.query.web.frame.Visitor;
import se.nyttospar.query.web.frame.Words;

/** What is due for the reporter's division: a number per line, and done. */
@Controller
class ReportPage {
    private static final int LINES = 25;

    private final OverdueAnswers overdue;
    private final BenefitAnswers benefits;
    private final NameBook book;
    private final Sending sending;

    ReportPage(OverdueAnswers overdue, BenefitAnswers benefits, NameBook book, Sending sending) {
        this.overdue = overdue;
        this.benefits = benefits;
        this.book = book;
        this.sending = sending;
    }

    /**
     * A value on its way.
     *
     * @param confirmation why an unusual value is right
     */
    record Stated(
            String benefit,
            String period,
            @Nullable String value,
            @Nullable String confirmation) {}

    @GetMapping("/report")
    String due(
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @RequestParam(required = false) @Nullable Integer page,
            Moment moment,
            Model model,
            Locale locale) {
        String division = visitor.ownDivision();
        var late = Answered.of(overdue.list(division, null, OverdueRow.Kind.MEASUREMENT, page, LINES, moment));
        Frame frame = (Frame) Objects.requireNonNull(model.getAttribute("frame"));
        model.addAttribute("names", book.at(moment, locale));
        model.addAttribute("pages", Pages.of(late, frame));
        model.addAttribute(
                "lines",
                late.items().stream().flatMap(row -> line(row, moment).stream()).toList());
        if (visitor.is("controller")) {
            model.addAttribute(
                    "validations", Answered.of(overdue.list(null, null, OverdueRow.Kind.VALIDATION, 1, LINES, moment)));
        }
        var own = Answered.of(benefits.list(null, division, null, null, null, null, 1, 200, moment));
        model.addAttribute(
                "own", own.items().stream().filter(one -> !one.retired()).toList());
        return "report";
    }

    private Optional<DueLine> line(OverdueRow row, Moment moment) {
        String id = row.benefitId();
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(Answered.orNone(() -> benefits.one(id, null, moment)))
                        .map(benefit -> DueLine.of(row, benefit));
    }

    @PostMapping("/report/measurements")
    ModelAndView measure(
            Stated stated,
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Result result = send(stated, words);
        if (result.accepted()) {
            return new ModelAndView(result.then("/report", "measured"));
        }
        model.addAttribute("result", result);
        model.addAttribute("stated", stated);
        return new ModelAndView(
                due(visitor, null, moment, model, locale), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Result send(Stated stated, Words words) {
        Optional<BigDecimal> value = Numbers.read(stated.value());
        if (value.isEmpty()) {
            return Result.refused("number-unreadable", words.text("report.number-unreadable"));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("period", stated.period());
        body.put("value", value.get());
        if (stated.confirmation() != null) {
            body.put("confirmation", stated.confirmation());
        }
        return sending.post(body, null, List.of("benefits", stated.benefit(), "measurements"));
    }
}
