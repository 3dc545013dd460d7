package se.nyttospar.acceptance.walk;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The recommendation as a decision names it, with a reason where the decision goes against it. */
final class Answer {
    /** What a decision has to be for it to agree; any other deviates. */
    private static final Map<String, String> AGREEING = Map.of(
            "SCALE_UP", "SCALE_UP",
            "HAND_OVER", "SCALE_UP",
            "ADJUST", "ADJUST",
            "PAUSE", "PAUSE",
            "STOP", "STOP",
            "CONTINUE", "CONTINUE_MEASURING");

    private Answer() {}

    /** Fields of a decision, each after a comma; none when nothing is recommended. */
    static String to(Walk walk, String outcome) {
        JsonNode recommendation = walk.shown("/board/" + walk.initiative()).path("recommendation");
        if (recommendation.isMissingNode()) {
            return "";
        }
        boolean agrees = recommendation.path("outcome").asString("").equals(AGREEING.getOrDefault(outcome, ""));
        return naming(recommendation)
                + (agrees
                        ? ""
                        : ",\"deviation\":{\"reason\":\"Så blev det efter samråd\",\"authority\":\"Regiondirektören\"}");
    }

    static String naming(JsonNode recommendation) {
        return """
                ,"answers":{"outcome":"%s","rule":%d,"policyVersion":%s,"position":%d,"day":"%s"}""".formatted(
                        recommendation.path("outcome").asString(""),
                        recommendation.path("rule").asInt(),
                        recommendation.path("policyVersion").asString(""),
                        recommendation.path("asOf").path("position").asLong(),
                        recommendation.path("asOf").path("day").asString(""));
    }
}
