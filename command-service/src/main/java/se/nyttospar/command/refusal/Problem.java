package se.nyttospar.command.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/**
 * A refusal as it is answered (RFC 9457).
 *
 * @param detail the sentence in the language that was asked for, Swedish unless English is preferred
 * @param errors everything that is in the way, where there is more than one thing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String detailSv,
        String detailEn,
        List<Reason> errors) {

    /** A refusal of what was asked at {@code instance}, in a language. */
    public static Problem of(Refusal refusal, String instance, Locale language) {
        String code = refusal.rule().code();
        boolean english = language.getLanguage().equals("en");
        return new Problem(
                "urn:nyttospar:problem:" + code,
                code.replace('-', ' '),
                refusal.rule().status(),
                english ? refusal.detailEn() : refusal.detailSv(),
                instance,
                code,
                refusal.detailSv(),
                refusal.detailEn(),
                refusal.reasons());
    }
}
