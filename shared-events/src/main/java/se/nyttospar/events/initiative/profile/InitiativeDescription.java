package se.nyttospar.events.initiative.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * What is stated about an initiative beside its proposal.
 *
 * @param developmentArea the area of development that it belongs to
 * @param learningHours hours set aside per employee for learning
 * @param energyNote what it means for the use of energy
 */
public record InitiativeDescription(
        @FreeText @Nullable String supplier,
        @Nullable InformationClassification classification,
        @Nullable Funding funding,
        EvidenceBase evidence,
        @Nullable BigDecimal learningHours,
        @FreeText @Nullable String energyNote,
        @Nullable String developmentArea) {}
