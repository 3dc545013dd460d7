package se.nyttospar.events.portfolio;

import java.time.LocalDate;

/** A portfolio or development area is closed after its last day. */
public record PortfolioClosed(String portfolioId, LocalDate lastDay, String reason) implements PortfolioEvent {}
