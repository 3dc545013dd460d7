package se.nyttospar.events.initiative.ai;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * How an initiative uses AI.
 *
 * @param personalData whether personal data are processed
 * @param logRetentionDays how long the system's logs are kept
 * @param device set when it is a medical device
 * @param artefacts what is there, at most one of each kind
 */
public record AiProfile(
        AiActClass aiActClass,
        AiRole role,
        @FreeText String purpose,
        boolean personalData,
        @Nullable HumanOversight oversight,
        @Nullable Integer logRetentionDays,
        @Nullable MedicalDevice device,
        List<Artefact> artefacts) {

    /** At least six months, Article 26(6) of the AI Act. */
    private static final int LOG_RETENTION_DAYS = 183;

    /** Whether the thing is there on the day. */
    public boolean has(ArtefactKind kind, LocalDate day) {
        return switch (kind) {
            case HUMAN_OVERSIGHT -> oversight != null;
            case LOG_RETENTION -> logRetentionDays != null && logRetentionDays >= LOG_RETENTION_DAYS;
            case CE_EVIDENCE -> device != null && device.conforms(day);
            case DPIA,
                    FRIA,
                    EU_DATABASE_REGISTRATION,
                    INSTRUCTIONS_FOR_USE,
                    EXEMPTION_ASSESSMENT,
                    TRANSPARENCY_NOTICE ->
                artefacts.stream()
                        .anyMatch(artefact ->
                                artefact.kind() == kind && !artefact.date().isAfter(day));
        };
    }
}
