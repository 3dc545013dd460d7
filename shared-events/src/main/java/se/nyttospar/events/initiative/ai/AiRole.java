package se.nyttospar.events.initiative.ai;

/** The region's part in an AI system, Article 3 of the AI Act. */
public enum AiRole {
    PROVIDER,
    DEPLOYER,
    IMPORTER,
    DISTRIBUTOR,
    PRODUCT_MANUFACTURER
}
