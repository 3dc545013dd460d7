package se.nyttospar.command.initiative;

import java.util.List;
import java.util.regex.Pattern;
import se.nyttospar.command.initiative.InitiativeState.Proposed;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.initiative.TextRedacted;

/** Decides which texts may go. Whether there is such a text is found out in the store, where it is taken out. */
final class RedactionDecider {

    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9]+)+");
    /** What an event refers to, or is referred to by, holds the history together; it is no free text. */
    private static final Pattern REFERENCE = Pattern.compile(".*(Id|/focusArea|/field)");

    private RedactionDecider() {}

    static List<TextRedacted> decide(RedactText command, Proposed initiative) {
        if (!POINTER.matcher(command.field()).matches()
                || REFERENCE.matcher(command.field()).matches()) {
            throw new Refusal(Rule.TEXT_NOT_REDACTABLE, command.field());
        }
        return initiative.redacted().contains(place(command.sequence(), command.field()))
                ? List.of()
                : List.of(new TextRedacted(
                        command.initiativeId(), command.sequence(), command.field(), command.reason()));
    }

    static String place(long sequence, String field) {
        return sequence + field;
    }
}
