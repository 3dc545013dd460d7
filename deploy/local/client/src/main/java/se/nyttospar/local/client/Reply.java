package se.nyttospar.local.client;

import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An answer as it came.
 *
 * @param headers by lower-case name, the last of each
 */
public record Reply(int status, String text, Map<String, String> headers) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public boolean successful() {
        return status / 100 == 2;
    }

    /** The body; a missing node when it is not JSON. */
    public JsonNode json() {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The code of the problem; empty when there is none. */
    public String code() {
        return json().path("code").asString("");
    }

    /** The position that the answer names in its header. */
    public OptionalLong position() {
        String value = headers.get("nyttospar-position");
        return value == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value));
    }
}
