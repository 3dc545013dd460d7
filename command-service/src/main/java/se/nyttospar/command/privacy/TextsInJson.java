package se.nyttospar.command.privacy;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Looks through every text of a JSON body for what must not enter the log: it could never be taken out again. */
@Component
public class TextsInJson {

    /** Six digits, or an escape that may hide something, or a character beyond ASCII that may stand for a digit. */
    private static final Pattern WORTH_A_LOOK = Pattern.compile("\\d{6}|\\\\u|[^\\x00-\\x7f]");

    private final JsonMapper mapper;

    TextsInJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws Refusal when a text has a personal identity number, or is no text at all (U+0000, half a character) */
    public void check(byte[] json) {
        if (WORTH_A_LOOK.matcher(new String(json, StandardCharsets.UTF_8)).find()) {
            checkTexts(json);
        }
    }

    private void checkTexts(byte[] json) {
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    check(parser.getString());
                }
            }
        } catch (JacksonException _) {
            // What is no JSON is refused as such where it is read.
        }
    }

    private static void check(String text) {
        if (PersonalNumbers.isIn(text)) {
            throw new Refusal(Rule.PERSONAL_NUMBER);
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(TextsInJson::isHalfACharacter)) {
            throw new Refusal(Rule.TEXT_INVALID);
        }
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
