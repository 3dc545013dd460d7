package se.nyttospar.events.initiative.ai;

/** Class of an AI system under Regulation (EU) 2024/1689. */
public enum AiActClass {
    /** Article 5. */
    PROHIBITED,
    /** Article 6(1): a product, or its safety component, under the legislation of Annex I; most medical devices. */
    HIGH_RISK_ANNEX_I,
    /** Article 6(2). */
    HIGH_RISK_ANNEX_III,
    /** In Annex III, but not high-risk according to Article 6(3). */
    ANNEX_III_EXEMPT,
    /** Article 50. */
    TRANSPARENCY,
    MINIMAL
}
