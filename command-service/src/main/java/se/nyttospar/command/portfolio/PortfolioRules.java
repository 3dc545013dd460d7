package se.nyttospar.command.portfolio;

import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioKind;

/** What holds the charter of a portfolio or development area together. */
final class PortfolioRules {

    private PortfolioRules() {}

    /** @throws Refusal when it refers to something that is not there, or has one owner for both sides */
    static void check(String id, PortfolioCharter charter, References references) {
        String partOf = charter.partOf();
        if (partOf != null && charter.kind() == PortfolioKind.PORTFOLIO) {
            throw new Refusal(Rule.PORTFOLIO_IS_NO_PART, id);
        }
        if (partOf != null && references.partOfKind() != PortfolioKind.PORTFOLIO) {
            throw new Refusal(Rule.PORTFOLIO_UNKNOWN, partOf);
        }
        if (charter.forumId() != null && !references.forumKnown()) {
            throw new Refusal(Rule.FORUM_UNKNOWN, charter.forumId());
        }
        if (charter.operationsOwner().equals(charter.technologyOwner())) {
            throw new Refusal(Rule.OWNERS_NOT_TWO);
        }
    }
}
