package se.nyttospar.command.initiative;

import static se.nyttospar.command.initiative.InitiativeHistory.at;
import static se.nyttospar.command.initiative.InitiativeHistory.minor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.initiative.Condition;
import se.nyttospar.events.initiative.Stage;
import se.nyttospar.events.initiative.TextRedacted;

class RedactingTest {

    private static RedactText redact(String field) {
        return new RedactText("i", 1, field, "ett namn");
    }

    @Test
    void a_text_goes_once_also_after_the_end() {
        at(Stage.DECOMMISSIONED, Condition.STOPPED)
                .when(redact("/rationale"))
                .then(new TextRedacted("i", 1, "/rationale", "ett namn"))
                .when(redact("/rationale"))
                .thenNothing()
                .when(redact("/conditions"))
                .then(new TextRedacted("i", 1, "/conditions", "ett namn"))
                .when(new RedactText("i", 2, "/rationale", "ett namn"))
                .then(new TextRedacted("i", 2, "/rationale", "ett namn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "rationale",
                "/a//b",
                "/a/",
                "/initiativeId",
                "/assessment/risks/0/riskId",
                "/focusArea",
                "/field",
                "/a~1b"
            })
    void what_holds_the_history_together_stays(String field) {
        minor().when(redact(field)).thenRefused(Rule.TEXT_NOT_REDACTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/description/evidence/studies/0/finding", "/assessment/risks/10/cause", "/deputies/0"})
    void texts_in_lists_and_parts_may_go(String field) {
        minor().when(redact(field)).then(new TextRedacted("i", 1, field, "ett namn"));
    }
}
