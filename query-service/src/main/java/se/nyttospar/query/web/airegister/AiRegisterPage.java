package se.nyttospar.query.web.airegister;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.nyttospar.query.airegister.AiRegisterAnswers;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Visitor;

/** The register of AI; those who answer for it see all of it. */
@Controller
class AiRegisterPage {
    private static final String[] INTERNAL = {"controller", "board", "executive", "auditor", "admin"};

    private final AiRegisterAnswers register;
    private final NameBook book;

    AiRegisterPage(AiRegisterAnswers register, NameBook book) {
        this.register = register;
        this.book = book;
    }

    @GetMapping("/ai-register")
    String register(
            @ModelAttribute(name = "visitor", binding = false) Visitor visitor,
            Moment moment,
            Model model,
            Locale locale) {
        boolean internal = visitor.is(INTERNAL);
        model.addAttribute("internal", internal);
        model.addAttribute(
                "rows",
                internal
                        ? Answered.of(register.whole(null, null, 1, Answered.ALL, moment))
                                .items()
                        : Answered.of(register.shown(null, null, 1, Answered.ALL, moment))
                                .items());
        model.addAttribute("names", book.at(moment, locale));
        return "ai-register";
    }
}
