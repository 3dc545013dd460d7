package se.nyttospar.local.client;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The recommendation that the board was shown of an initiative, as a decision answers it.
 *
 * @param outcome what is recommended
 * @param rule number of the rule that gave it
 * @param position how far the log was known
 * @param day the day that it holds for
 */
public record BoardAdvice(String outcome, int rule, int policyVersion, long position, LocalDate day) {

    /** What has to be recommended for a decision to agree; other decisions answer no recommendation. */
    private static final Map<String, String> AGREEING = Map.of(
            "SCALE_UP", "SCALE_UP",
            "HAND_OVER", "SCALE_UP",
            "ADJUST", "ADJUST",
            "PAUSE", "PAUSE",
            "STOP", "STOP",
            "CONTINUE", "CONTINUE_MEASURING");

    /** What the board's entry of an initiative recommends; empty when it is not evaluated. */
    public static Optional<BoardAdvice> of(JsonNode entry) {
        JsonNode told = entry.path("recommendation");
        return told.isMissingNode()
                ? Optional.empty()
                : Optional.of(new BoardAdvice(
                        told.path("outcome").asString(""),
                        told.path("rule").asInt(),
                        Integer.parseInt(told.path("policyVersion").asString("")),
                        told.path("asOf").path("position").asLong(),
                        LocalDate.parse(told.path("asOf").path("day").asString(""))));
    }

    /** Whether a decision with this outcome answers a recommendation. */
    public static boolean isAnsweredBy(String decision) {
        return AGREEING.containsKey(decision);
    }

    /** Whether a decision with this outcome does what is recommended; any other deviates. */
    public boolean agreesWith(String decision) {
        return outcome.equals(AGREEING.get(decision));
    }

    /** The field {@code answers} of the decision. */
    public Map<String, Object> answers() {
        return Map.of(
                "outcome", outcome, "rule", rule, "policyVersion", policyVersion, "position", position, "day", day);
    }
}
