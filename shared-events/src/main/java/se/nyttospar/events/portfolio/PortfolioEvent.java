package se.nyttospar.events.portfolio;

import se.nyttospar.events.DomainEvent;

/** What happens to a portfolio or development area. */
public sealed interface PortfolioEvent extends DomainEvent permits PortfolioFormed, PortfolioRevised, PortfolioClosed {

    String FAMILY = "portfolio";

    String portfolioId();

    @Override
    default String stream() {
        return FAMILY + ':' + portfolioId();
    }
}
