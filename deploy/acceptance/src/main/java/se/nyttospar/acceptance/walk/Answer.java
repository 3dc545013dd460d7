package se.nyttospar.acceptance.walk;

import se.nyttospar.local.client.BoardAdvice;
import tools.jackson.databind.json.JsonMapper;

/** The recommendation as a decision names it, with a reason where the decision goes against it. */
final class Answer {

    private static final JsonMapper JSON = new JsonMapper();

    private Answer() {}

    /** Fields of a decision, each after a comma; none when nothing is recommended. */
    static String to(Walk walk, String outcome) {
        return BoardAdvice.of(walk.shown("/board/" + walk.initiative()))
                .map(
                        advice -> naming(advice)
                                + (advice.agreesWith(outcome)
                                        ? ""
                                        : ",\"deviation\":{\"reason\":\"Så blev det efter samråd\",\"authority\":\"Regiondirektören\"}"))
                .orElse("");
    }

    static String naming(BoardAdvice advice) {
        return ",\"answers\":" + JSON.writeValueAsString(advice.answers());
    }
}
