package se.nyttospar.command.portfolio;

import java.time.LocalDate;
import se.nyttospar.command.request.Command;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioEvent;

/** What can be asked of a portfolio or development area; {@code references} is what the charter refers to. */
public sealed interface PortfolioCommand extends Command {

    String portfolioId();

    @Override
    default String stream() {
        return PortfolioEvent.FAMILY + ':' + portfolioId();
    }

    /** Form it. */
    record FormPortfolio(String portfolioId, PortfolioCharter charter, References references)
            implements PortfolioCommand {}

    /** Give it a new charter; {@code charter} is all of it. */
    record RevisePortfolio(String portfolioId, PortfolioCharter charter, String reason, References references)
            implements PortfolioCommand {}

    /** Close it after a day. */
    record ClosePortfolio(String portfolioId, LocalDate lastDay, String reason) implements PortfolioCommand {}
}
