package se.nyttospar.events.portfolio;

/** What initiatives are grouped in. */
public enum PortfolioKind {
    PORTFOLIO,
    DEVELOPMENT_AREA
}
