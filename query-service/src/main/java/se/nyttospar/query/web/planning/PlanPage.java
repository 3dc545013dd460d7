package se.nyttospar.query.web.planning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.nyttospar.query.initiative.CalculationAnswer;
import se.nyttospar.query.initiative.CalculationAnswers;
import se.nyttospar.query.initiative.InitiativeAnswer;
import se.nyttospar.query.initiative.InitiativeAnswers;
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.form.Form;
import se.nyttospar.query.web.form.FormSending;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Frame;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Visitor;
import se.nyttospar.query.web.frame.Words;
import se.nyttospar.query.web.people.PeopleBook;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One part of an initiative's plan: what is stated of it can be stated anew. */
@Controller
class PlanPage {
    private final InitiativeAnswers initiatives;
    private final CalculationAnswers calculations;
    private final NameBook book;
    private final PeopleBook people;
    private final FormSending sending;
    private final JsonMapper mapper;
    private final Stated stated;

    PlanPage(
            InitiativeAnswers initiatives,
            CalculationAnswers calculations,
            NameBook book,
            PeopleBook people,
            FormSending sending,
            JsonMapper mapper) {
        this.initiatives = initiatives;
        this.calculations = calculations;
        this.book = book;
        this.people = people;
        this.sending = sending;
        this.mapper = mapper;
        this.stated = new Stated(mapper);
    }

    /** What a form of a plan stands on. */
    private record Ground(
            Part part,
            InitiativeAnswer initiative,
            @Nullable CalculationAnswer calculation) {
        /** A benefit is new; the others take the place of what was stated before. */
        @Nullable
        Long version() {
            return part == Part.BENEFIT ? null : initiative.version();
        }

        String page() {
            return "/initiatives/%s/plan/%s".formatted(FormSending.segment(initiative.id()), part.resource());
        }

        /** Alternatives are not part of the form and stay as they are. */
        void keep(ObjectNode body, JsonMapper mapper) {
            if (calculation != null && part == Part.CALCULATION) {
                body.set("alternatives", mapper.valueToTree(calculation.alternatives()));
                body.path("alternatives").forEach(one -> ((ObjectNode) one).remove("figures"));
            }
        }
    }

    @GetMapping("/initiatives/{id}/plan/{part}")
    String form(
            @PathVariable String id,
            @PathVariable String part,
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @ModelAttribute(name = "words", binding = false) Words words,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Moment moment,
            Clearance clearance,
            Model model,
            Locale locale) {
        Ground ground = ground(id, part, moment, clearance);
        Typed typed = stated.of(ground.part(), ground.initiative(), ground.calculation(), frame.today());
        return show(ground, sections(ground, visitor, words, moment, locale, typed), typed, null, model, clearance);
    }

    @PostMapping("/initiatives/{id}/plan/{part}")
    ModelAndView state(
            @PathVariable String id,
            @PathVariable String part,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Clearance clearance,
            Model model,
            Locale locale) {
        Ground ground = ground(id, part, moment, clearance);
        Typed typed = Stated.completed(ground.part(), Typed.of(parameters));
        List<Section> sections = sections(ground, visitor, words, moment, locale, typed);
        Result result = sending.post(
                sections, typed, parameters.get("version"), ground.part().command(id), words, body -> {
                    if (ground.part() == Part.BENEFIT) {
                        body.put("initiativeId", id);
                    }
                    ground.keep(body, mapper);
                });
        if (result.accepted()) {
            return new ModelAndView(result.then("/initiatives/" + FormSending.segment(id), "planned"));
        }
        return new ModelAndView(
                show(ground, sections, typed, result, model, clearance),
                model.asMap(),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Ground ground(String id, String resource, Moment moment, Clearance clearance) {
        Part part = Part.at(resource)
                .orElseThrow(() -> ProblemException.notFound("Sidan finns inte.", "There is no such page."));
        return new Ground(
                part,
                Answered.of(initiatives.one(id, moment, clearance)),
                part == Part.CALCULATION ? Answered.orNone(() -> calculations.one(id, moment)) : null);
    }

    private List<Section> sections(
            Ground ground, Visitor visitor, Words words, Moment moment, Locale locale, Typed typed) {
        return new Questions(new Choices(book.at(moment, locale)), words, people.everybody(visitor, words), typed)
                .of(ground.part(), ground.initiative());
    }

    private static String show(
            Ground ground,
            List<Section> sections,
            Typed typed,
            @Nullable Result refused,
            Model model,
            Clearance clearance) {
        model.addAttribute(
                "form",
                new Form(
                        "plan." + ground.part().resource(), ground.page(), sections, typed, ground.version(), refused));
        model.addAttribute("result", null);
        model.addAttribute("initiative", ground.initiative());
        // Half of a profile in view would become the whole of it.
        model.addAttribute(
                "hidden",
                ground.part() == Part.AI
                        && ground.initiative().aiProfile() != null
                        && clearance != Clearance.AI_INTERNAL);
        return "plan";
    }
}
