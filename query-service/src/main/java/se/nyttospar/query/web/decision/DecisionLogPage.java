package se.nyttospar.query.web.decision;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.query.decision.Agreement;
import se.nyttospar.query.decision.DecisionAnswers;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Frame;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Pages;

/** Every decision, what was recommended, and how those that deviated turned out. */
@Controller
class DecisionLogPage {
    private static final int PER_PAGE = 20;

    private final DecisionAnswers decisions;
    private final NameBook book;

    DecisionLogPage(DecisionAnswers decisions, NameBook book) {
        this.decisions = decisions;
        this.book = book;
    }

    @GetMapping("/decisions")
    String log(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable DecisionOutcome outcome,
            @RequestParam(required = false) @Nullable Agreement agreement,
            @RequestParam(required = false) @Nullable Integer page,
            Moment moment,
            Model model,
            Locale locale) {
        var rows = Answered.of(
                decisions.list(null, division, outcome, null, null, null, agreement, page, PER_PAGE, moment));
        model.addAttribute("rows", rows.items());
        model.addAttribute("pages", Pages.of(rows, (Frame) Objects.requireNonNull(model.getAttribute("frame"))));
        model.addAttribute("division", division);
        model.addAttribute("outcome", outcome);
        model.addAttribute("agreement", agreement);
        model.addAttribute("choices", DecisionOutcome.values());
        model.addAttribute("agreements", Agreement.values());
        model.addAttribute("names", book.at(moment, locale));
        return "decisions";
    }
}
