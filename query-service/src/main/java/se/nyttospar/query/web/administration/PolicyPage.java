package se.nyttospar.query.web.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.nyttospar.query.policy.CheckAnswer;
import se.nyttospar.query.policy.CheckAnswers;
import se.nyttospar.query.policy.PolicyAnswer;
import se.nyttospar.query.policy.PolicyAnswers;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.form.Field;
import se.nyttospar.query.web.form.Form;
import se.nyttospar.query.web.form.FormSending;
import se.nyttospar.query.web.form.Section;
import se.nyttospar.query.web.form.Typed;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Words;
import tools.jackson.databind.node.ObjectNode;

/** A version of the policy: held against what has been, and adopted with that check in view. */
@Controller
class PolicyPage {
    private static final int SHOWN = 50;

    private final PolicyAnswers policies;
    private final CheckAnswers checks;
    private final NameBook book;
    private final FormSending forms;

    PolicyPage(PolicyAnswers policies, CheckAnswers checks, NameBook book, FormSending forms) {
        this.policies = policies;
        this.checks = checks;
        this.book = book;
        this.forms = forms;
    }

    /** What a check was asked about, so that the same check is shown again. */
    record Asked(
            @Nullable Long position,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate on) {}

    @GetMapping("/administration/policies/{version}")
    String show(@PathVariable int version, Asked asked, Moment moment, Model model, Locale locale) {
        return page(version, asked, Typed.NOTHING, null, moment, model, locale);
    }

    /** Begins a check as things are now; its answer has an address of its own. */
    @PostMapping("/administration/policies/{version}/check")
    String check(@PathVariable int version, Moment moment) {
        CheckAnswer check = Answered.of(checks.check(version, null, null, 1, SHOWN, moment));
        return "redirect:/administration/policies/%d?position=%d&on=%s"
                .formatted(version, check.position(), check.day());
    }

    @PostMapping("/administration/policies/{version}/adoption")
    ModelAndView adopt(
            @PathVariable int version,
            @RequestParam Map<String, String> parameters,
            Asked asked,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Typed typed = Typed.of(parameters);
        CheckAnswer check = check(version, asked);
        Result result = forms.post(
                adoption(),
                typed,
                parameters.get("version"),
                List.of("policies", Integer.toString(version), "adoption"),
                words,
                body -> cite(body, check));
        if (result.accepted()) {
            return new ModelAndView(result.then("/administration", "adopted"));
        }
        return new ModelAndView(
                page(version, asked, typed, result, moment, model, locale),
                model.asMap(),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void cite(ObjectNode body, @Nullable CheckAnswer check) {
        if (check != null && check.result() != null) {
            body.putObject("check")
                    .put("against", check.against())
                    .put("position", check.position())
                    .put("day", check.day().toString())
                    .put("digest", check.result().digest());
        }
    }

    private @Nullable CheckAnswer check(int version, Asked asked) {
        return asked.position() == null || asked.on() == null
                ? null
                : Answered.of(checks.check(version, null, null, 1, SHOWN, Moment.at(asked.position(), asked.on())));
    }

    private static List<Section> adoption() {
        return List.of(Section.of(
                "adoption",
                Field.day("from").must().hinted().about("policy-from-too-early", "date-out-of-range"),
                Field.text("reason").must()));
    }

    private String page(
            int version,
            Asked asked,
            Typed typed,
            @Nullable Result refused,
            Moment moment,
            Model model,
            Locale locale) {
        PolicyAnswer policy = Answered.of(policies.one(version, moment));
        CheckAnswer check = check(version, asked);
        model.addAttribute("policy", policy);
        model.addAttribute("check", check);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "adoptable", policy.version() != null && policy.adopted() == null && policy.withdrawn() == null);
        model.addAttribute(
                "form",
                new Form(
                        "adoption",
                        "/administration/policies/%d/adoption".formatted(version),
                        adoption(),
                        typed,
                        policy.version(),
                        refused));
        model.addAttribute("names", book.at(moment, locale));
        return "policy";
    }
}
