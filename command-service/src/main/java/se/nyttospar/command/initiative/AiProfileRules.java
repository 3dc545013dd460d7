package se.nyttospar.command.initiative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.nyttospar.command.refusal.Reason;
import se.nyttospar.events.initiative.ai.AiProfile;
import se.nyttospar.events.initiative.ai.Artefact;
import se.nyttospar.events.initiative.ai.ArtefactKind;
import se.nyttospar.events.initiative.ai.MedicalDevice;

/** What an AI profile has to satisfy to make sense; whether it suffices is for the gate. */
final class AiProfileRules {

    private static final int LONGEST_RETENTION = 36_600;
    private static final Set<String> MDR_CLASSES = Set.of("I", "Is", "Im", "Ir", "IIa", "IIb", "III");
    private static final Set<String> IVDR_CLASSES = Set.of("A", "B", "C", "D");
    private static final Set<ArtefactKind> STATED_ELSEWHERE =
            EnumSet.of(ArtefactKind.HUMAN_OVERSIGHT, ArtefactKind.LOG_RETENTION, ArtefactKind.CE_EVIDENCE);

    private AiProfileRules() {}

    static List<Reason> faults(AiProfile profile) {
        List<Reason> faults = new ArrayList<>();
        Integer days = profile.logRetentionDays();
        if (days != null && (days < 0 || days > LONGEST_RETENTION)) {
            faults.add(new Reason(
                    "log-retention-out-of-range",
                    "logRetentionDays",
                    "Loggar sparas 0–36600 dagar.",
                    "Logs are kept for 0–36600 days."));
        }
        MedicalDevice device = profile.device();
        if (device != null) {
            checkDevice(faults, device);
        }
        Set<ArtefactKind> kinds = EnumSet.noneOf(ArtefactKind.class);
        for (int i = 0; i < profile.artefacts().size(); i++) {
            checkArtefact(
                    faults,
                    kinds,
                    "artefacts[%d]".formatted(i),
                    profile.artefacts().get(i));
        }
        return faults;
    }

    private static void checkDevice(List<Reason> faults, MedicalDevice device) {
        Set<String> classes = switch (device.regulation()) {
            case MDR -> MDR_CLASSES;
            case IVDR -> IVDR_CLASSES;
        };
        if (!classes.contains(device.deviceClass())) {
            faults.add(new Reason(
                    "device-class-unknown",
                    "device.deviceClass",
                    "Klassen är I, Is, Im, Ir, IIa, IIb eller III (MDR), A–D (IVDR).",
                    "The class is I, Is, Im, Ir, IIa, IIb or III (MDR), A–D (IVDR)."));
        }
    }

    private static void checkArtefact(List<Reason> faults, Set<ArtefactKind> kinds, String field, Artefact artefact) {
        if (STATED_ELSEWHERE.contains(artefact.kind())) {
            faults.add(new Reason(
                    "artefact-stated-elsewhere",
                    field + ".kind",
                    "Mänsklig tillsyn, loggar och CE-underlag anges i egna fält.",
                    "Human oversight, logs and CE evidence have fields of their own."));
        }
        if (!kinds.add(artefact.kind())) {
            faults.add(new Reason(
                    "artefact-twice",
                    field + ".kind",
                    "Samma slags underlag anges två gånger.",
                    "The same kind of artefact is stated twice."));
        }
        if (artefact.date().getYear() < 2000 || artefact.date().getYear() > 2199) {
            faults.add(new Reason(
                    "date-out-of-range",
                    field + ".date",
                    "Datumet ligger utanför åren 2000–2199.",
                    "The date lies outside the years 2000–2199."));
        }
    }
}
