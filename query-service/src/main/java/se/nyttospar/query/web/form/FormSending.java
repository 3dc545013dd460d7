package se.nyttospar.query.web.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import se.nyttospar.query.web.command.Result;
import se.nyttospar.query.web.command.Sending;
import se.nyttospar.query.web.frame.Words;
import tools.jackson.databind.node.ObjectNode;

/** Takes what has been typed in a form to command-service, unless something in it cannot be read. */
@Component
public class FormSending {
    /** What goes along with what was typed. */
    @FunctionalInterface
    public interface Completion {
        void complete(ObjectNode body);
    }

    private final Sending sending;

    FormSending(Sending sending) {
        this.sending = sending;
    }

    public Result post(List<Section> sections, Typed typed, @Nullable String version, List<String> path, Words words) {
        return post(sections, typed, version, path, words, _ -> {});
    }

    public Result post(
            List<Section> sections,
            Typed typed,
            @Nullable String version,
            List<String> path,
            Words words,
            Completion completion) {
        Body body = Body.of(sections, typed, words);
        if (!body.faults().isEmpty()) {
            return Result.refused("form-unreadable", words.text("form.unreadable"), body.faults());
        }
        completion.complete(body.json());
        return sending.post(body.json(), version, path);
    }

    /** An id as a part of an address. */
    public static String segment(String id) {
        return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }
}
