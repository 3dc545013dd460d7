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

/** Refuses a JSON body with a personal identity number in any text or name. */
@Component
public class PersonalDataInJson {

    /** Six digits, or an escape that may hide one, or a character beyond ASCII that may stand for one. */
    private static final Pattern WORTH_A_LOOK = Pattern.compile("\\d{6}|\\\\u|[^\\x00-\\x7f]");

    private final JsonMapper mapper;

    PersonalDataInJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws Refusal when there is one */
    public void refuse(byte[] json) {
        if (WORTH_A_LOOK.matcher(new String(json, StandardCharsets.UTF_8)).find() && isIn(json)) {
            throw new Refusal(Rule.PERSONAL_NUMBER);
        }
    }

    private boolean isIn(byte[] json) {
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME)
                        && PersonalNumbers.isIn(parser.getString())) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException _) {
            // What is no JSON is refused as such where it is read.
            return false;
        }
    }
}
