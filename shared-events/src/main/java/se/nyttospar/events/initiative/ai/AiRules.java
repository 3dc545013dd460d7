package se.nyttospar.events.initiative.ai;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.initiative.Stage;

/** What each class and stage requires: data with its legal source, the same for whoever decides and whoever advises. */
public record AiRules(List<AiRule> rules) {

    public AiRules {
        rules = List.copyOf(rules);
    }

    /** The rules that the profile does not satisfy for being at the stage on the day, in their own order. */
    public List<AiRule> unsatisfied(AiProfile profile, Stage stage, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.concerns(profile, stage, day) && !profile.has(rule.artefact(), day))
                .toList();
    }
}
