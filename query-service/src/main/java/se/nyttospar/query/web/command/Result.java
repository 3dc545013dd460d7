package se.nyttospar.query.web.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was stated, for the page that it was stated on.
 *
 * @param accepted whether it is stored
 * @param code of the refusal; null when accepted
 * @param sentence what to do, or what has been done
 * @param reasons further faults, or warnings
 * @param faults the same faults with where they are
 * @param position of the event in the log; null when there is none
 * @param id of what was made; null when nothing was
 */
public record Result(
        boolean accepted,
        @Nullable String code,
        @Nullable String sentence,
        List<String> reasons,
        List<Outcome.Reason> faults,
        @Nullable Long position,
        @Nullable String id) {

    /** @param sentence what has been done */
    public static Result done(String sentence) {
        return new Result(true, null, sentence, List.of(), List.of(), null, null);
    }

    /** Refused before it was sent. */
    public static Result refused(String code, String sentence) {
        return new Result(false, code, sentence, List.of(), List.of(), null, null);
    }

    /** Refused before it was sent, for what stands in some of its fields. */
    public static Result refused(String code, String sentence, List<Outcome.Reason> faults) {
        return new Result(false, code, sentence, sentences(faults), faults, null, null);
    }

    static Result of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                new Result(
                        true,
                        null,
                        null,
                        sentences(done.warnings()),
                        List.of(),
                        done.position(),
                        done.body().path("id").asString(null));
            case Outcome.Refused refused ->
                new Result(
                        false,
                        refused.code(),
                        refused.sentence(),
                        sentences(refused.errors()),
                        refused.errors(),
                        null,
                        null);
        };
    }

    private static List<String> sentences(List<Outcome.Reason> reasons) {
        return reasons.stream().map(Outcome.Reason::sentence).distinct().toList();
    }

    /** Where to go on after it: a page that knows of it already. */
    public String then(String path, String done) {
        String address = path + "?done=" + done;
        return "redirect:" + (position == null ? address : address + "&atLeastPosition=" + position);
    }
}
