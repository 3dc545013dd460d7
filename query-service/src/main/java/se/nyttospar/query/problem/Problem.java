package se.nyttospar.query.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * RFC 9457.
 *
 * @param code stable name of the problem, also the end of {@code type}
 * @param detail what to do, in the language asked for, Swedish otherwise
 */
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String detailSv,
        String detailEn) {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.ENGLISH);

    /** @param languages value of {@code Accept-Language}, may be empty */
    static Problem of(HttpStatus status, String code, String sv, String en, String instance, String languages) {
        return new Problem(
                "urn:nyttospar:problem:" + code,
                status.getReasonPhrase(),
                status.value(),
                english(languages) ? en : sv,
                instance,
                code,
                sv,
                en);
    }

    private static boolean english(String languages) {
        try {
            return !languages.isBlank()
                    && Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(languages), LANGUAGES));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
