package se.nyttospar.command.portfolio;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.command.portfolio.PortfolioCommand.ClosePortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.FormPortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.RevisePortfolio;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.portfolio.PortfolioEvent;

/** The stream of one portfolio or development area; {@link PortfolioDecider} decides, {@link PortfolioState} remembers. */
@Aggregate(cache = "definitionCache", commandTargetResolver = "commandTargetResolver")
public class Portfolio {

    @AggregateIdentifier
    private @Nullable String stream;

    private PortfolioState state = new PortfolioState.Unformed();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FormPortfolio command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RevisePortfolio command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClosePortfolio command, Circumstances circumstances) {
        perform(command, circumstances);
    }

    private void perform(PortfolioCommand command, Circumstances circumstances) {
        circumstances.checkVersion(AggregateLifecycle.getVersion());
        PortfolioDecider.decide(command, state, circumstances).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PortfolioEvent event) {
        stream = event.stream();
        state = PortfolioState.evolve(state, event);
    }
}
