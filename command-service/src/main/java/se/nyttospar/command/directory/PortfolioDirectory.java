package se.nyttospar.command.directory;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nyttospar.command.portfolio.References;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioClosed;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.events.portfolio.PortfolioRevised;

/** The portfolios, development areas and forums that charters can refer to. */
@Component
@ProcessingGroup(Directory.PROCESSOR)
public class PortfolioDirectory {

    private final JdbcClient jdbc;

    PortfolioDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ForumFormed event) {
        add("FORUM", event.forumId());
    }

    @EventHandler
    void on(ForumClosed event) {
        remove("FORUM", event.forumId());
    }

    @EventHandler
    void on(PortfolioFormed event) {
        add(event.charter().kind().name(), event.portfolioId());
    }

    @EventHandler
    void on(PortfolioRevised event) {
        remove(event.portfolioId());
        add(event.charter().kind().name(), event.portfolioId());
    }

    @EventHandler
    void on(PortfolioClosed event) {
        remove(event.portfolioId());
    }

    /** What the charter's references stand for now. */
    public References references(PortfolioCharter charter) {
        String partOf = charter.partOf();
        String forum = charter.forumId();
        return new References(
                partOf != null && has(PortfolioKind.PORTFOLIO.name(), partOf) ? PortfolioKind.PORTFOLIO : null,
                forum != null && has("FORUM", forum));
    }

    /** Whether there is an open portfolio or development area of that id. */
    public boolean hasOpen(PortfolioKind kind, String id) {
        return has(kind.name(), id);
    }

    private boolean has(String kind, String id) {
        return jdbc.sql("select exists (select 1 from open_charter where kind = :kind and id = :id)")
                .param("kind", kind)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void add(String kind, String id) {
        jdbc.sql("insert into open_charter (kind, id) values (:kind, :id)")
                .param("kind", kind)
                .param("id", id)
                .update();
    }

    private void remove(String portfolio) {
        for (PortfolioKind kind : PortfolioKind.values()) {
            remove(kind.name(), portfolio);
        }
    }

    private void remove(String kind, String id) {
        jdbc.sql("delete from open_charter where kind = :kind and id = :id")
                .param("kind", kind)
                .param("id", id)
                .update();
    }
}
