package se.nyttospar.query.web.initiative;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.nyttospar.query.benefit.BenefitAnswers;
import se.nyttospar.query.board.BoardAnswers;
import se.nyttospar.query.decision.DecisionAnswers;
import se.nyttospar.query.initiative.CalculationAnswers;
import se.nyttospar.query.initiative.InitiativeAnswers;
import se.nyttospar.query.initiative.LessonAnswers;
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.timeline.TimelineAnswers;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Frame;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Pages;

/** An initiative: stages, gate, calculation, risks, AI, decisions and timeline. */
@Controller
class InitiativePage {
    private static final int TIMELINE = 20;

    private final InitiativeAnswers initiatives;
    private final BoardAnswers board;
    private final BenefitAnswers benefits;
    private final CalculationAnswers calculations;
    private final DecisionAnswers decisions;
    private final LessonAnswers lessons;
    private final TimelineAnswers timelines;
    private final NameBook book;

    InitiativePage(
            InitiativeAnswers initiatives,
            BoardAnswers board,
            BenefitAnswers benefits,
            CalculationAnswers calculations,
            DecisionAnswers decisions,
            LessonAnswers lessons,
            TimelineAnswers timelines,
            NameBook book) {
        this.initiatives = initiatives;
        this.board = board;
        this.benefits = benefits;
        this.calculations = calculations;
        this.decisions = decisions;
        this.lessons = lessons;
        this.timelines = timelines;
        this.book = book;
    }

    @GetMapping("/initiatives/{id}")
    String one(
            @PathVariable String id,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Moment moment,
            Clearance clearance,
            Model model,
            Locale locale) {
        var calculation = Answered.orNone(() -> calculations.one(id, moment));
        var initiative = Answered.of(initiatives.one(id, moment, clearance));
        model.addAttribute("initiative", initiative);
        model.addAttribute("plans", frame.may("benefit-owner", "admin") && Plan.isOpenTo(frame.visitor(), initiative));
        model.addAttribute("parts", Plan.parts(initiative));
        model.addAttribute("planned", Plan.BY_GATE);
        model.addAttribute("advice", Answered.of(board.one(id, null, moment)));
        model.addAttribute("calculation", calculation);
        model.addAttribute("years", calculation == null ? null : CalculationYears.of(calculation));
        model.addAttribute(
                "benefits",
                Answered.of(benefits.list(id, null, null, null, null, null, 1, Answered.ALL, moment))
                        .items());
        model.addAttribute(
                "decisions",
                Answered.of(decisions.list(id, null, null, null, null, null, null, 1, Answered.ALL, moment))
                        .items());
        model.addAttribute(
                "lessons",
                Answered.of(lessons.lessons(null, null, id, 1, Answered.ALL, moment))
                        .items());
        model.addAttribute("names", book.at(moment, locale));
        return "initiative";
    }

    @GetMapping("/initiatives/{id}/recommendation")
    String recommendation(@PathVariable String id, Moment moment, Clearance clearance, Model model, Locale locale) {
        model.addAttribute("initiative", Answered.of(initiatives.one(id, moment, clearance)));
        model.addAttribute("advice", Answered.of(board.one(id, null, moment)));
        model.addAttribute(
                "benefits",
                BenefitTitles.of(
                        Answered.of(benefits.list(id, null, null, null, null, null, 1, Answered.ALL, moment))));
        model.addAttribute("names", book.at(moment, locale));
        return "recommendation";
    }

    @GetMapping("/initiatives/{id}/timeline")
    String timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer page,
            Moment moment,
            Clearance clearance,
            Model model,
            Locale locale) {
        var entries = Answered.of(timelines.ofInitiative(id, page, TIMELINE, moment, clearance));
        model.addAttribute("initiative", Answered.of(initiatives.one(id, moment, clearance)));
        model.addAttribute("entries", entries.items());
        model.addAttribute(
                "pages", Pages.of(entries, (Frame) java.util.Objects.requireNonNull(model.getAttribute("frame"))));
        model.addAttribute("verification", Answered.of(timelines.verifyInitiative(id, moment)));
        model.addAttribute("names", book.at(moment, locale));
        return "timeline";
    }
}
