package se.nyttospar.events.portfolio;

/** A portfolio or development area was formed. */
public record PortfolioFormed(String portfolioId, PortfolioCharter charter) implements PortfolioEvent {}
