package se.nyttospar.query.views;

import se.nyttospar.events.catalogue.EventJson;
import se.nyttospar.query.changes.ChangeFacts;
import se.nyttospar.query.changes.ChangesProperties;
import se.nyttospar.query.generation.Facts;
import se.nyttospar.query.generation.Generation;
import se.nyttospar.query.generation.Projection;
import se.nyttospar.query.reading.View;

/** The facts that board, KPI views, series and lists are worked out from. */
public final class PortfolioProjection implements Projection {
    private final EventJson json = new EventJson();
    private final ChangesProperties changes;

    public PortfolioProjection(ChangesProperties changes) {
        this.changes = changes;
    }

    @Override
    public String view() {
        return View.PORTFOLIO.id();
    }

    @Override
    public int shape() {
        return 6;
    }

    @Override
    public String tables() {
        return Tables.of("portfolio.sql");
    }

    @Override
    public Facts facts(Generation generation) {
        return new PortfolioFacts(json, generation, new ChangeFacts(generation.changesFrom(), changes.kept()));
    }
}
