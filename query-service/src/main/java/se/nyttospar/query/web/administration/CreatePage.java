package se.nyttospar.query.web.administration;

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
import se.nyttospar.query.problem.ProblemException;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.command.Sending;
import se.nyttospar.query.web.form.Form;
import se.nyttospar.query.web.form.FormSending;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Names.Choice;
import se.nyttospar.query.web.frame.Visitor;
import se.nyttospar.query.web.frame.Words;
import se.nyttospar.query.web.people.PeopleBook;

/** Makes organisation, indicators, forums and portfolios, and takes up a goal framework that ships with the service. */
@Controller
class CreatePage {
    private static final String FILE = "file";

    private final NameBook book;
    private final PeopleBook people;
    private final FormSending forms;
    private final Sending sending;

    CreatePage(NameBook book, PeopleBook people, FormSending forms, Sending sending) {
        this.book = book;
        this.people = people;
        this.forms = forms;
        this.sending = sending;
    }

    @GetMapping("/administration/new/{what}")
    String fresh(
            @PathVariable String what,
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Creation creation = creation(what);
        return show(creation, sections(creation, visitor, words, moment, locale), Typed.NOTHING, null, model);
    }

    @PostMapping("/administration/new/{what}")
    ModelAndView create(
            @PathVariable String what,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Creation creation = creation(what);
        Typed typed = Typed.of(parameters);
        List<Section> sections = sections(creation, visitor, words, moment, locale);
        String file = typed.value(FILE);
        Result result = creation == Creation.SHIPPED_FRAMEWORK && file.isEmpty()
                ? Result.refused("field-missing", words.text("form.missing"))
                : forms.post(sections, typed, null, creation.command(file), words, body -> body.remove(FILE));
        if (result.accepted()) {
            return new ModelAndView(result.then("/administration", "created"));
        }
        return new ModelAndView(
                show(creation, sections, typed, result, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Creation creation(String what) {
        return Creation.at(what)
                .orElseThrow(() -> ProblemException.notFound("Sidan finns inte.", "There is no such page."));
    }

    private List<Section> sections(Creation creation, Visitor visitor, Words words, Moment moment, Locale locale) {
        List<Choice> files = creation == Creation.SHIPPED_FRAMEWORK ? files(words) : List.of();
        List<Choice> owners = creation == Creation.PORTFOLIO ? people.everybody(visitor, words) : List.of();
        return new CreationQuestions(book.at(moment, locale), words, owners, files).of(creation);
    }

    private List<Choice> files(Words words) {
        return sending.get(List.of(Creation.SHIPPED_FRAMEWORK.resource()), Map.of())
                .path("items")
                .valueStream()
                .map(one -> new Choice(
                        one.path("id").asString(""),
                        one.path("name")
                                .path(words.tag())
                                .asString(one.path("id").asString(""))))
                .toList();
    }

    private static String show(
            Creation creation, List<Section> sections, Typed typed, @Nullable Result refused, Model model) {
        String text = "new." + creation.resource();
        model.addAttribute(
                "form", new Form(text, "/administration/new/" + creation.resource(), sections, typed, null, refused));
        model.addAttribute("result", null);
        return "create";
    }
}
