package se.nyttospar.query.decision;

import se.nyttospar.events.LocalText;

/** Why a recommendation cannot be worked out again. */
public enum Doubt {
    POSITION_NOT_BEFORE_DECISION(
            "Beslutet uppger en position som inte ligger före beslutet självt, så det går inte att veta vad som var känt.",
            "The decision names a position that does not lie before the decision itself, so what was known is unknown."),
    DAY_AFTER_DECISION(
            "Beslutet uppger en dag som inte hade kommit när beslutet registrerades.",
            "The decision names a day that had not come when the decision was recorded."),
    POLICY_VERSION_UNKNOWN(
            "Beslutet uppger en version av policyn som inte fanns när det fattades.",
            "The decision names a version of the policy that did not exist when it was taken.");

    private final LocalText sentence;

    Doubt(String sv, String en) {
        sentence = new LocalText(sv, en);
    }

    LocalText sentence() {
        return sentence;
    }
}
