package se.nyttospar.events.portfolio;

import java.time.LocalDate;
import se.nyttospar.events.FreeText;

/** A portfolio or development area is closed after its last day. */
public record PortfolioClosed(
        String portfolioId, LocalDate lastDay, @FreeText String reason) implements PortfolioEvent {}
