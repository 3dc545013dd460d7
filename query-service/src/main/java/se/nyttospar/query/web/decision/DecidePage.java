package se.nyttospar.query.web.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import se.nyttospar.events.initiative.DecisionOutcome;
import se.nyttospar.query.benefit.BenefitAnswers;
import se.nyttospar.query.board.BoardAnswers;
import se.nyttospar.query.board.RecommendationAnswer;
import se.nyttospar.query.evidence.policy.Outcome;
import se.nyttospar.query.initiative.InitiativeAnswers;
import se.nyttospar.query.reading.Clearance;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.command.Sending;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.NameBook;

/** A decision, taken with recommendation and evidence in view. */
@Controller
class DecidePage {
    private final InitiativeAnswers initiatives;
    private final BoardAnswers board;
    private final BenefitAnswers benefits;
    private final NameBook book;
    private final Sending sending;

    DecidePage(
            InitiativeAnswers initiatives,
            BoardAnswers board,
            BenefitAnswers benefits,
            NameBook book,
            Sending sending) {
        this.initiatives = initiatives;
        this.board = board;
        this.benefits = benefits;
        this.book = book;
        this.sending = sending;
    }

    /**
     * A decision as it is written on the page.
     *
     * @param answered the recommendation that was in view, with its rule, policy version, position and day
     * @param reason why it deviates
     * @param authority by what authority
     */
    record Stated(
            @Nullable DecisionOutcome outcome,
            @Nullable String forum,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate date,

            @Nullable String rationale,
            @Nullable String conditions,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate nextDecisionPoint,

            @Nullable Outcome answered,
            @Nullable Integer rule,
            @Nullable Integer policyVersion,
            @Nullable Long position,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate day,

            @Nullable String reason,
            @Nullable String authority) {
        static final Stated NOTHING =
                new Stated(null, null, null, null, null, null, null, null, null, null, null, null, null);

        Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            put(body, "outcome", outcome);
            put(body, "forum", forum);
            put(body, "date", date);
            put(body, "rationale", rationale);
            put(body, "conditions", conditions);
            put(body, "nextDecisionPoint", nextDecisionPoint);
            if (answered != null) {
                Map<String, Object> answers = new LinkedHashMap<>();
                put(answers, "outcome", answered);
                put(answers, "rule", rule);
                put(answers, "policyVersion", policyVersion);
                put(answers, "position", position);
                put(answers, "day", day);
                body.put("answers", answers);
            }
            if (deviates() && (reason != null || authority != null)) {
                Map<String, Object> deviation = new LinkedHashMap<>();
                put(deviation, "reason", reason);
                put(deviation, "authority", authority);
                body.put("deviation", deviation);
            }
            return body;
        }

        private boolean deviates() {
            return answered != null && outcome != null && !answered.agreesWith(outcome);
        }

        private static void put(Map<String, Object> body, String name, @Nullable Object value) {
            if (value != null) {
                body.put(name, value instanceof Number ? value : value.toString());
            }
        }
    }

    @GetMapping("/initiatives/{id}/decision")
    String write(@PathVariable String id, Moment moment, Model model, Locale locale) {
        return show(id, Stated.NOTHING, moment, model, locale);
    }

    @PostMapping("/initiatives/{id}/decision")
    ModelAndView decide(@PathVariable String id, Stated stated, Moment moment, Model model, Locale locale) {
        Result result = sending.post(stated.body(), null, List.of("initiatives", id, "decisions"));
        if (result.accepted()) {
            return new ModelAndView(
                    result.then("/initiatives/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8), "decided"));
        }
        model.addAttribute("result", result);
        return new ModelAndView(
                show(id, stated, moment, model, locale), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(String id, Stated stated, Moment moment, Model model, Locale locale) {
        RecommendationAnswer advice = Answered.of(board.one(id, null, moment));
        Outcome recommended = advice.board().outcome();
        model.addAttribute("initiative", Answered.of(initiatives.one(id, moment, Clearance.PUBLIC)));
        model.addAttribute("advice", advice);
        model.addAttribute("stated", stated);
        model.addAttribute("choices", DecisionOutcome.values());
        model.addAttribute("deviating", recommended == null ? "" : deviating(recommended));
        model.addAttribute(
                "benefits",
                Answered.of(benefits.list(id, null, null, null, null, null, 1, Answered.ALL, moment))
                        .items());
        model.addAttribute("names", book.at(moment, locale));
        return "decide";
    }

    /** The decisions that would deviate, with spaces between, for the script that asks for a reason. */
    private static String deviating(Outcome recommended) {
        return String.join(
                " ",
                Arrays.stream(DecisionOutcome.values())
                        .filter(outcome -> !recommended.agreesWith(outcome))
                        .map(DecisionOutcome::name)
                        .toList());
    }
}
