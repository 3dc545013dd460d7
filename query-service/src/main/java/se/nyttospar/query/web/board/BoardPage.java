package se.nyttospar.query.web.board;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.query.board.BoardFilter;
import se.nyttospar.query.board.BoardPages;
import se.nyttospar.query.evidence.policy.Confidence;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.reading.ListOf;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.Paging;
import se.nyttospar.query.web.frame.Frame;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Pages;

/** The board: every initiative with what is advised, and why. */
@Controller
class BoardPage {
    private static final int PER_PAGE = 25;
    /** A board paper has them on one page, as long as it may be. */
    private static final int ON_PAPER = 200;

    private final BoardPages board;
    private final NameBook book;
    private final SavedViews saved;

    BoardPage(BoardPages board, NameBook book, SavedViews saved) {
        this.board = board;
        this.book = book;
        this.saved = saved;
    }

    @GetMapping("/board")
    String board(
            BoardFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String part,
            Moment moment,
            Model model,
            Locale locale) {
        ListOf<BoardPages.Line> rows = board.lines(filter, sort, Paging.of(page, all ? ON_PAPER : PER_PAGE), moment);
        Frame frame = (Frame) java.util.Objects.requireNonNull(model.getAttribute("frame"));
        model.addAttribute("names", book.at(moment, locale));
        model.addAttribute("filter", filter);
        model.addAttribute("columns", new Columns(sort, frame));
        model.addAttribute("sort", sort);
        model.addAttribute("lines", rows.items());
        model.addAttribute("pages", Pages.of(rows, frame));
        model.addAttribute("whole", frame.with("all", "true"));
        model.addAttribute("all", all);
        model.addAttribute("stages", List.of(Stage.values()));
        model.addAttribute("conditions", List.of(Condition.values()));
        model.addAttribute("confidences", List.of(Confidence.values()));
        model.addAttribute("outcomes", List.of(Outcome.values()));
        model.addAttribute("saved", saved.all(frame.visitor()));
        return "board-table".equals(part) ? "board :: table" : "board";
    }
}
