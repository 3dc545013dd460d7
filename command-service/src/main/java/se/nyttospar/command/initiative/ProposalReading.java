package se.nyttospar.command.initiative;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.PortfolioDirectory;
import se.nyttospar.command.initiative.ProposalCommand.DescribeInitiative;
import se.nyttospar.command.initiative.ProposalCommand.ProposeInitiative;
import se.nyttospar.command.privacy.ActorIds;
import se.nyttospar.command.request.Ids;
import se.nyttospar.events.initiative.InitiativeProposed;
import se.nyttospar.events.portfolio.PortfolioKind;

/** Completes what is stated of an initiative with what its references say. */
@Component
class ProposalReading {

    private final Definitions definitions;
    private final PortfolioDirectory portfolios;

    ProposalReading(Definitions definitions, PortfolioDirectory portfolios) {
        this.definitions = definitions;
        this.portfolios = portfolios;
    }

    DescribeInitiative command(String id, InitiativeBodies.Description body) {
        return new DescribeInitiative(
                Ids.check(id), body.description(), hasOpen(PortfolioKind.DEVELOPMENT_AREA, body.developmentArea()));
    }

    ProposeInitiative command(String id, InitiativeBodies.Proposal body) {
        var proposal = new InitiativeProposed(
                Ids.check(id),
                body.title(),
                body.description(),
                body.kind(),
                Ids.check(body.divisionId()),
                Ids.check(body.frameworkId()),
                body.portfolio(),
                body.focusArea(),
                Boolean.TRUE.equals(body.usesAi()),
                ActorIds.stated("operationsOwner", body.operationsOwner()),
                ActorIds.stated("technologyOwner", body.technologyOwner()));
        return new ProposeInitiative(
                proposal,
                definitions.framework(body.frameworkId()),
                definitions.hasDivision(body.divisionId()),
                hasOpen(PortfolioKind.PORTFOLIO, body.portfolio()));
    }

    private boolean hasOpen(PortfolioKind kind, @Nullable String id) {
        return id != null && portfolios.hasOpen(kind, id);
    }
}
