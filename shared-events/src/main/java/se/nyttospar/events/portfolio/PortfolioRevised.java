package se.nyttospar.events.portfolio;

import se.nyttospar.events.FreeText;

/** A portfolio or development area has a new charter; {@code charter} is all of it. */
public record PortfolioRevised(
        String portfolioId,
        PortfolioCharter charter,
        @FreeText String reason) implements PortfolioEvent {}
