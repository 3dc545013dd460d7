package se.nyttospar.events.initiative.ai;

/** What may have to be there before AI is used. */
public enum ArtefactKind {
    HUMAN_OVERSIGHT,
    /** Data protection impact assessment. */
    DPIA,
    /** Fundamental rights impact assessment. */
    FRIA,
    EU_DATABASE_REGISTRATION,
    INSTRUCTIONS_FOR_USE,
    LOG_RETENTION,
    /** Why a system in Annex III is not high-risk. */
    EXEMPTION_ASSESSMENT,
    TRANSPARENCY_NOTICE,
    CE_EVIDENCE
}
