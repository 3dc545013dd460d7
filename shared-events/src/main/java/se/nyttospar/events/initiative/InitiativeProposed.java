package se.nyttospar.events.initiative;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;

/**
 * Someone proposes to try something; it begins in needs analysis.
 *
 * @param frameworkId the goal framework that it answers to
 * @param operationsOwner pseudonymous id of the owner from operations
 * @param technologyOwner pseudonymous id of the owner from technology
 */
public record InitiativeProposed(
        String initiativeId,
        @FreeText String title,
        @FreeText @Nullable String description,
        InitiativeKind kind,
        String divisionId,
        String frameworkId,
        @Nullable String portfolio,
        @Nullable String focusArea,
        boolean usesAi,
        @FreeText @Nullable String operationsOwner,
        @FreeText @Nullable String technologyOwner)
        implements ProposalEvent {}
