package se.nyttospar.command.portfolio;

import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioClosed;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioRevised;

/** What the next decision about a portfolio or development area needs to know. */
public sealed interface PortfolioState {

    /** Nobody has formed it. */
    record Unformed() implements PortfolioState {}

    /** It is there. */
    record Formed(PortfolioCharter charter) implements PortfolioState {}

    /** It is closed after a day. */
    record Closed(PortfolioClosed closing) implements PortfolioState {}

    /** The state after an event. */
    static PortfolioState evolve(PortfolioState state, PortfolioEvent event) {
        return switch (event) {
            case PortfolioFormed formed -> new Formed(formed.charter());
            case PortfolioRevised revised -> new Formed(revised.charter());
            case PortfolioClosed closed -> new Closed(closed);
        };
    }
}
