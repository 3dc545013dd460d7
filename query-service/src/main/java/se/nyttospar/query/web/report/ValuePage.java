package se.nyttospar.query.web.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.util.UriUtils;
import se.nyttospar.events.time.Period;
import se.nyttospar.query.benefit.BenefitAnswer;
import se.nyttospar.query.benefit.BenefitAnswers;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Numbers;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.command.Sending;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;
import se.nyttospar.query.web.frame.Words;

/** One value of a benefit: a new one, a correction or a retraction. */
@Controller
class ValuePage {
    private final BenefitAnswers benefits;
    private final NameBook book;
    private final Sending sending;

    ValuePage(BenefitAnswers benefits, NameBook book, Sending sending) {
        this.benefits = benefits;
        this.book = book;
        this.sending = sending;
    }

    /** What is stated of a value; all but the value and, when it replaces another, the reason may be left out. */
    record Stated(
            @Nullable String period,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String sampleSize,
            @Nullable String source,
            @Nullable String comment,
            @Nullable String confirmation,
            @Nullable String reason) {
        static final Stated NOTHING = new Stated(null, null, null, null, null, null, null, null, null);

        /** Empty when something that should be a number is none. */
        Optional<Map<String, Object>> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            boolean read = number(body, "value", value)
                    & number(body, "numerator", numerator)
                    & number(body, "denominator", denominator)
                    & number(body, "sampleSize", sampleSize);
            text(body, "source", source);
            text(body, "comment", comment);
            text(body, "confirmation", confirmation);
            text(body, "reason", reason);
            return read && body.containsKey("value") ? Optional.of(body) : Optional.empty();
        }

        private static void text(Map<String, Object> body, String name, @Nullable String text) {
            if (text != null) {
                body.put(name, text);
            }
        }

        private static boolean number(Map<String, Object> body, String name, @Nullable String text) {
            Optional<BigDecimal> number = Numbers.read(text);
            number.ifPresent(value -> body.put(name, value));
            return text == null || number.isPresent();
        }
    }

    @GetMapping("/benefits/{id}/values")
    String fresh(@PathVariable String id, Moment moment, Model model, Locale locale) {
        return show(id, null, Stated.NOTHING, moment, model, locale);
    }

    @PostMapping("/benefits/{id}/values")
    ModelAndView record(
            @PathVariable String id,
            Stated stated,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Result result = stated.body()
                .map(body -> {
                    body.put("period", String.valueOf(stated.period()));
                    return sending.post(body, null, List.of("benefits", id, "measurements"));
                })
                .orElseGet(() -> unreadable(words));
        return answer(result, "measured", id, null, stated, moment, model, locale);
    }

    @GetMapping("/benefits/{id}/values/{period}")
    String recorded(@PathVariable String id, @PathVariable String period, Moment moment, Model model, Locale locale) {
        return show(id, period, Stated.NOTHING, moment, model, locale);
    }

    @PostMapping("/benefits/{id}/values/{period}/correction")
    ModelAndView correct(
            @PathVariable String id,
            @PathVariable String period,
            @RequestParam String version,
            Stated stated,
            @ModelAttribute(name = "words", binding = false) Words words,
            Moment moment,
            Model model,
            Locale locale) {
        Result result = stated.body()
                .map(body -> sending.post(body, version, List.of("benefits", id, "measurements", period, "correction")))
                .orElseGet(() -> unreadable(words));
        return answer(result, "corrected", id, period, stated, moment, model, locale);
    }

    @PostMapping("/benefits/{id}/values/{period}/retraction")
    ModelAndView retract(
            @PathVariable String id,
            @PathVariable String period,
            @RequestParam String version,
            @RequestParam String reason,
            Moment moment,
            Model model,
            Locale locale) {
        Result result = sending.post(
                Map.of("reason", reason), version, List.of("benefits", id, "measurements", period, "retraction"));
        return answer(result, "retracted", id, period, Stated.NOTHING, moment, model, locale);
    }

    @PostMapping("/benefits/{id}/validation")
    ModelAndView validate(
            @PathVariable String id, @RequestParam String through, Moment moment, Model model, Locale locale) {
        Result result = sending.post(Map.of("through", through), null, List.of("benefits", id, "validation"));
        return answer(result, "validated", id, null, Stated.NOTHING, moment, model, locale);
    }

    private ModelAndView answer(
            Result result,
            String done,
            String id,
            @Nullable String period,
            Stated stated,
            Moment moment,
            Model model,
            Locale locale) {
        if (result.accepted()) {
            return new ModelAndView(
                    result.then("/benefits/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8), done));
        }
        model.addAttribute("result", result);
        return new ModelAndView(
                show(id, period, stated, moment, model, locale), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(String id, @Nullable String period, Stated stated, Moment moment, Model model, Locale locale) {
        BenefitAnswer benefit = Answered.of(benefits.one(id, null, moment));
        var points = Answered.of(benefits.series(id, null, moment)).points();
        model.addAttribute("benefit", benefit);
        model.addAttribute("stated", stated);
        model.addAttribute("period", period);
        model.addAttribute(
                "next",
                benefit.latest() == null
                        ? ""
                        : Period.parse(benefit.latest().period()).plus(1).toString());
        model.addAttribute(
                "point",
                points.stream()
                        .filter(point -> point.period().equals(period))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("names", book.at(moment, locale));
        return "value";
    }

    private static Result unreadable(Words words) {
        return Result.refused("number-unreadable", words.text("report.number-unreadable"));
    }
}
