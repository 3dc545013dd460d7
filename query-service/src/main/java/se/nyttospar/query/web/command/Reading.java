package se.nyttospar.query.web.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import se.nyttospar.query.web.command.Outcome.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what command-service answers. */
@Component
class Reading {
    private static final int BAD_GATEWAY = 502;

    private final JsonMapper mapper;

    Reading(JsonMapper mapper) {
        this.mapper = mapper;
    }

    Outcome outcome(int status, HttpHeaders headers, byte[] bytes, boolean english) {
        JsonNode body = json(bytes);
        if (body == null || (status >= 400 && !body.has("code"))) {
            // Something between the two services answered.
            return away(english);
        }
        if (status >= 400) {
            return new Outcome.Refused(
                    status,
                    body.path("code").asString(""),
                    sentence(body, english),
                    reasons(body.path("errors"), english));
        }
        String position = headers.getFirst("Nyttospar-Position");
        return new Outcome.Done(
                status,
                position == null ? null : Long.valueOf(position),
                headers.getFirst(HttpHeaders.ETAG),
                body.path("changed").asBoolean(status == 201),
                reasons(body.path("warnings"), english),
                body);
    }

    Outcome away(boolean english) {
        return new Outcome.Refused(
                BAD_GATEWAY,
                "command-service-away",
                english
                        ? "Nothing could be saved at the moment. Wait a while and send the same again: it is saved once only."
                        : "Inget kunde sparas just nu. Vänta en stund och skicka samma sak igen: det sparas bara en gång.",
                List.of());
    }

    private @Nullable JsonNode json(byte[] bytes) {
        try {
            return bytes.length == 0 ? mapper.createObjectNode() : mapper.readTree(bytes);
        } catch (JacksonException _) {
            return null;
        }
    }

    private static List<Reason> reasons(JsonNode listed, boolean english) {
        return listed.valueStream()
                .map(one -> new Reason(
                        one.path("code").asString(""), one.path("where").asString(""), sentence(one, english)))
                .toList();
    }

    private static String sentence(JsonNode one, boolean english) {
        return one.path(english ? "detailEn" : "detailSv")
                .asString(one.path("detail").asString(""));
    }
}
