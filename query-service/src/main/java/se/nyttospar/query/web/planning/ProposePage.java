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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.form.Form;
import se.nyttospar.query.web.form.FormSending;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Visitor;
import se.nyttospar.query.web.frame.Words;
import se.nyttospar.query.web.people.PeopleBook;

/** Where an initiative begins: somebody proposes it. */
@Controller
class ProposePage {
    private final NameBook book;
    private final PeopleBook people;
    private final FormSending sending;

    ProposePage(NameBook book, PeopleBook people, FormSending sending) {
        this.book = book;
        this.people = people;
        this.sending = sending;
    }

    @GetMapping("/propose")
    String fresh(
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Typed start = new Typed(Map.of("operationsOwner", visitor.id()));
        String own = visitor.ownDivision();
        Typed typed = own == null ? start : start.with("divisionId", own);
        return show(sections(visitor, words, moment, locale, typed), typed, null, model);
    }

    @PostMapping("/propose")
    ModelAndView propose(
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            @ModelAttribute(name = "words", binding = false) Words words,
            @RequestParam Map<String, String> parameters,
            Moment moment,
            Model model,
            Locale locale) {
        Typed typed = Typed.of(parameters);
        List<Section> sections = sections(visitor, words, moment, locale, typed);
        Result result = sending.post(sections, typed, null, List.of("initiatives"), words);
        if (result.accepted() && result.id() != null) {
            return new ModelAndView(result.then("/initiatives/" + FormSending.segment(result.id()), "proposed"));
        }
        return new ModelAndView(show(sections, typed, result, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<Section> sections(Visitor visitor, Words words, Moment moment, Locale locale, Typed typed) {
        return new Questions(new Choices(book.at(moment, locale)), words, people.everybody(visitor, words), typed)
                .proposal();
    }

    private static String show(List<Section> sections, Typed typed, @Nullable Result refused, Model model) {
        model.addAttribute("form", new Form("propose", "/propose", sections, typed, null, refused));
        model.addAttribute("result", null);
        return "propose";
    }
}
