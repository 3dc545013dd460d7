package se.nyttospar.query.web.overdue;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nyttospar.query.overdue.OverdueAnswers;
import se.nyttospar.query.overdue.OverdueRow;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Frame;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Pages;

/** What should have been done, the longest overdue first. */
@Controller
class OverduePage {
    private static final int PER_PAGE = 25;

    private final OverdueAnswers overdue;
    private final NameBook book;

    OverduePage(OverdueAnswers overdue, NameBook book) {
        this.overdue = overdue;
        this.book = book;
    }

    @GetMapping("/overdue")
    String list(
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) OverdueRow.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer page,
            Moment moment,
            Model model,
            Locale locale) {
        var rows = Answered.of(overdue.list(division, null, kind, page, PER_PAGE, moment));
        model.addAttribute("rows", rows.items());
        model.addAttribute("pages", Pages.of(rows, (Frame) Objects.requireNonNull(model.getAttribute("frame"))));
        model.addAttribute("division", division);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", OverdueRow.Kind.values());
        model.addAttribute("names", book.at(moment, locale));
        return "overdue";
    }
}
