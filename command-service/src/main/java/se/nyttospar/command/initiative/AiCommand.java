package se.nyttospar.command.initiative;

import java.time.LocalDate;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.AiRules;

/** What can be asked about an initiative's use of AI. */
sealed interface AiCommand extends InitiativeCommand {

    /** State how AI is used. */
    record ProfileAi(String initiativeId, AiProfile profile) implements AiCommand {}

    /** Stop using it until further notice. */
    record SuspendAi(String initiativeId, LocalDate date, String reason) implements AiCommand {}

    /**
     * Use it again.
     *
     * @param rules what the law asks for
     */
    record ResumeAi(String initiativeId, LocalDate date, String reason, AiRules rules) implements AiCommand {}
}
