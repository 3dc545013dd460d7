package se.nyttospar.query.web.administration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.nyttospar.query.policy.PolicyAnswers;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.command.Sending;
import se.nyttospar.query.web.form.FormSending;
import se.nyttospar.query.web.frame.Answered;
import se.nyttospar.query.web.frame.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Publishes what is written as a document: a version of the policy, or a goal framework of the region's own. */
@Controller
class DocumentPage {
    private static final String POLICIES = "policies";

    private final PolicyAnswers policies;
    private final Sending sending;
    private final JsonMapper mapper;

    DocumentPage(PolicyAnswers policies, Sending sending, JsonMapper mapper) {
        this.policies = policies;
        this.sending = sending;
        this.mapper = mapper;
    }

    @GetMapping("/administration/documents/{what:policies|goal-frameworks}")
    String fresh(@PathVariable String what, Moment moment, Model model) {
        return show(what, what.equals(POLICIES) ? newest(moment) : "", null, model);
    }

    @PostMapping("/administration/documents/{what:policies|goal-frameworks}")
    ModelAndView publish(
            @PathVariable String what,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute(name = "words", binding = false) Words words,
            Model model)
            throws IOException {
        String document = file == null || file.isEmpty()
                ? (text == null ? "" : text)
                : new String(file.getBytes(), StandardCharsets.UTF_8);
        Result result = send(what, document, words);
        if (result.accepted()) {
            return new ModelAndView(
                    what.equals(POLICIES) && result.id() != null
                            ? result.then("/administration/policies/" + FormSending.segment(result.id()), "published")
                            : result.then("/administration", "created"));
        }
        return new ModelAndView(show(what, document, result, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Result send(String what, String document, Words words) {
        try {
            JsonNode json = mapper.readTree(document);
            return json instanceof ObjectNode
                    ? sending.post(json, null, List.of(what))
                    : Result.refused("document-unreadable", words.text("document.unreadable"));
        } catch (JacksonException e) {
            return Result.refused(
                    "document-unreadable",
                    words.text(
                            "document.unreadable-at",
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
        }
    }

    /** The last version with the next number: a new one is mostly an old one with something changed. */
    private String newest(Moment moment) {
        int last = Answered.of(policies.list(1, Answered.ALL, moment)).items().stream()
                .mapToInt(row -> row.policy())
                .max()
                .orElse(1);
        ObjectNode document =
                mapper.valueToTree(Answered.of(policies.one(last, moment)).policy());
        document.put("version", last + 1);
        return mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document);
    }

    private static String show(String what, String document, @Nullable Result refused, Model model) {
        model.addAttribute("what", what);
        model.addAttribute("document", document);
        model.addAttribute("result", null);
        model.addAttribute("refused", refused);
        return "document";
    }
}
