package se.nyttospar.query.web.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.nyttospar.query.board.BoardAnswers;
import se.nyttospar.query.board.BoardFilter;
import se.nyttospar.query.board.BoardRow;
import se.nyttospar.query.overdue.OverdueAnswers;
import se.nyttospar.query.overdue.OverdueRow;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Names;
import se.nyttospar.query.web.frame.Visitor;

/** The perspectives with state and trend, and what needs attention. */
@Controller
class OverviewPage {
    private static final int SHOWN = 8;
    private static final BoardFilter ALL = new BoardFilter(null, null, null, null, null, null, null, null, null, null);

    private final PerspectiveStates perspectives;
    private final BoardAnswers board;
    private final OverdueAnswers overdue;
    private final NameBook book;

    OverviewPage(PerspectiveStates perspectives, BoardAnswers board, OverdueAnswers overdue, NameBook book) {
        this.perspectives = perspectives;
        this.board = board;
        this.overdue = overdue;
        this.book = book;
    }

    @GetMapping("/")
    String overview(
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            Moment moment,
            Model model,
            Locale locale) {
        Names names = book.at(moment, locale);
        List<BoardRow> rows = Answered.every(page -> board.board(ALL, null, null, page, Answered.ALL, moment));
        model.addAttribute("names", names);
        model.addAttribute("perspectives", perspectives.at(moment, names));
        model.addAttribute("outcomes", OutcomeCount.of(rows));
        model.addAttribute("initiatives", rows.size());
        model.addAttribute(
                "attention",
                rows.stream()
                        .flatMap(row -> Attention.of(row).stream())
                        .sorted()
                        .limit(SHOWN)
                        .toList());
        model.addAttribute("overdue", overdue(moment, null));
        model.addAttribute("own", visitor.is("reporter") ? overdue(moment, visitor.ownDivision()) : List.of());
        return "overview";
    }

    private List<OverdueCount> overdue(Moment moment, @Nullable String division) {
        Map<OverdueRow.Kind, Long> counts = overdue.counts(division, moment);
        return Arrays.stream(OverdueRow.Kind.values())
                .map(kind -> new OverdueCount(kind, counts.getOrDefault(kind, 0L)))
                .toList();
    }

    record OverdueCount(OverdueRow.Kind kind, long count) {}
}
