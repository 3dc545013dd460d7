package se.nyttospar.events.portfolio;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.FreeText;
import se.nyttospar.events.LocalText;

/**
 * What a portfolio or development area is and who owns it.
 *
 * @param partOf the portfolio that a development area belongs to
 * @param operationsOwner pseudonymous id of the owner from operations
 * @param technologyOwner pseudonymous id of the owner from technology
 * @param forumId the forum that steers it
 */
public record PortfolioCharter(
        PortfolioKind kind,
        @FreeText LocalText name,
        @FreeText @Nullable String description,
        @Nullable String partOf,
        @FreeText String operationsOwner,
        @FreeText String technologyOwner,
        @Nullable String forumId) {}
