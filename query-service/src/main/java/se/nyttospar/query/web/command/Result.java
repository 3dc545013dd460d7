package se.nyttospar.query.web.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.query.words.Language;
import tools.jackson.databind.JsonNode;

/**
 * What became of something that was stated.
 *
 * @param accepted whether it is stored
 * @param code of the refusal; null when accepted
 * @param sentence what to do, or what has been done
 * @param reasons further faults, or warnings
 * @param position of the event in the log; null when there is none
 * @param id of what was made; null when nothing was
 */
public record Result(
        boolean accepted,
        @Nullable String code,
        @Nullable String sentence,
        List<String> reasons,
        @Nullable Long position,
        @Nullable String id) {

    /** @param sentence what has been done */
    public static Result done(String sentence) {
        return new Result(true, null, sentence, List.of(), null, null);
    }

    /** Refused before it was sent. */
    public static Result refused(String code, String sentence) {
        return new Result(false, code, sentence, List.of(), null, null);
    }

    /** @param body the answer, or a problem */
    public static Result of(int status, JsonNode body, Language language) {
        String detail = language.of("detailSv", "detailEn");
        if (status >= 200 && status < 300) {
            return new Result(
                    true,
                    null,
                    null,
                    sentences(body.path("warnings"), detail),
                    body.path("position").isNumber() ? body.path("position").asLong() : null,
                    text(body.path("id")));
        }
        return new Result(
                false,
                body.path("code").asString(Integer.toString(status)),
                text(body.path(detail)),
                sentences(body.path("errors"), detail),
                null,
                null);
    }

    private static List<String> sentences(JsonNode reasons, String detail) {
        List<String> sentences = new ArrayList<>();
        reasons.forEach(reason -> {
            String where = reason.path("where").asString("");
            sentences.add(
                    (where.isEmpty() ? "" : where + ": ") + reason.path(detail).asString(""));
        });
        return List.copyOf(sentences);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    /** Where to go on after it: a page that knows of it already. */
    public String then(String path, String done) {
        String address = path + "?done=" + done;
        return "redirect:" + (position == null ? address : address + "&atLeastPosition=" + position);
    }
}
