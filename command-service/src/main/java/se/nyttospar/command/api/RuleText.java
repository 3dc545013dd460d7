package se.nyttospar.command.api;

import se.nyttospar.command.refusal.Rule;

/**
 * A rule as it can be looked up.
 *
 * @param code stable code, also the last part of {@code type}
 * @param type the type of the problem that a broken rule is answered with
 * @param status HTTP status of the answer
 * @param sv the Swedish sentence; … stands for what the request stated
 * @param en the English sentence, with the same places
 */
record RuleText(String code, String type, int status, String sv, String en) {

    static RuleText of(Rule rule) {
        return new RuleText(
                rule.code(),
                "urn:nyttospar:problem:" + rule.code(),
                rule.status(),
                sentence(rule.sv()),
                sentence(rule.en()));
    }

    private static String sentence(String format) {
        return format.replace("%s", "…").replace("%%", "%");
    }
}
