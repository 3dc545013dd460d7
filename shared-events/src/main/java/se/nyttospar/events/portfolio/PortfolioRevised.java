package se.nyttospar.events.portfolio;

/** A portfolio or development area has a new charter; {@code charter} is all of it. */
public record PortfolioRevised(String portfolioId, PortfolioCharter charter, String reason) implements PortfolioEvent {}
