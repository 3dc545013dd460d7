package se.nyttospar.events.initiative.ai;

import java.time.LocalDate;
import java.util.List;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.initiative.Stage;

/**
 * Something that has to be there before AI is used at a stage.
 *
 * @param id stable code
 * @param classes the classes that it concerns; empty for every class
 * @param roles the roles that it concerns; empty for every role
 * @param fromStage the stage that cannot be entered, or stayed in, without it
 * @param withPersonalData only where personal data are processed
 * @param withDevice only for medical devices
 * @param sentence what is missing, in words
 * @param source the law
 * @param lawFrom the day from which the law asks for it
 * @param askedFrom the day from which it is asked for here; earlier where the law comes during the life of what starts now
 */
public record AiRule(
        String id,
        List<AiActClass> classes,
        List<AiRole> roles,
        Stage fromStage,
        boolean withPersonalData,
        boolean withDevice,
        ArtefactKind artefact,
        LocalText sentence,
        String source,
        LocalDate lawFrom,
        LocalDate askedFrom) {

    boolean concerns(AiProfile profile, Stage stage, LocalDate day) {
        return (classes.isEmpty() || classes.contains(profile.aiActClass()))
                && (roles.isEmpty() || roles.contains(profile.role()))
                && stage.compareTo(fromStage) >= 0
                && (!withPersonalData || profile.personalData())
                && (!withDevice || profile.device() != null)
                && !day.isBefore(askedFrom);
    }
}
