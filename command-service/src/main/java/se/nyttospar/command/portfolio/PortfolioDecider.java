package se.nyttospar.command.portfolio;

import java.util.List;
import se.nyttospar.command.portfolio.PortfolioCommand.ClosePortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.FormPortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.RevisePortfolio;
import se.nyttospar.command.portfolio.PortfolioState.Closed;
import se.nyttospar.command.portfolio.PortfolioState.Formed;
import se.nyttospar.command.portfolio.PortfolioState.Unformed;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioClosed;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioRevised;

/** What happens when something is asked of a portfolio or development area: the events, or a refusal. */
public final class PortfolioDecider {

    private PortfolioDecider() {}

    /** @throws Refusal when a rule is broken */
    public static List<PortfolioEvent> decide(
            PortfolioCommand command, PortfolioState state, Circumstances circumstances) {
        return switch (command) {
            case FormPortfolio form -> form(form, state);
            case RevisePortfolio revise -> revise(revise, state, circumstances);
            case ClosePortfolio close -> close(close, state, circumstances);
        };
    }

    private static List<PortfolioEvent> form(FormPortfolio command, PortfolioState state) {
        return switch (state) {
            case Unformed _ -> {
                PortfolioRules.check(command.portfolioId(), command.charter(), command.references());
                yield List.of(new PortfolioFormed(command.portfolioId(), command.charter()));
            }
            case Formed formed when formed.charter().equals(command.charter()) -> List.of();
            case Formed _, Closed _ -> throw new Refusal(Rule.PORTFOLIO_EXISTS, command.portfolioId());
        };
    }

    private static List<PortfolioEvent> revise(
            RevisePortfolio command, PortfolioState state, Circumstances circumstances) {
        PortfolioCharter before = formed(command, state);
        circumstances.requireExpectedVersion();
        if (before.equals(command.charter())) {
            return List.of();
        }
        PortfolioRules.check(command.portfolioId(), command.charter(), command.references());
        return List.of(new PortfolioRevised(command.portfolioId(), command.charter(), command.reason()));
    }

    private static List<PortfolioEvent> close(
            ClosePortfolio command, PortfolioState state, Circumstances circumstances) {
        var closing = new PortfolioClosed(command.portfolioId(), command.lastDay(), command.reason());
        if (state instanceof Closed closed && closed.closing().equals(closing)) {
            return List.of();
        }
        formed(command, state);
        circumstances.requireExpectedVersion();
        return List.of(closing);
    }

    private static PortfolioCharter formed(PortfolioCommand command, PortfolioState state) {
        return switch (state) {
            case Unformed _ -> throw new Refusal(Rule.PORTFOLIO_NOT_FOUND, command.portfolioId());
            case Formed formed -> formed.charter();
            case Closed closed ->
                throw new Refusal(
                        Rule.PORTFOLIO_CLOSED,
                        command.portfolioId(),
                        closed.closing().lastDay());
        };
    }
}
