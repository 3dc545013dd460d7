package se.nyttospar.query.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.forum.ForumCharter;
import se.nyttospar.events.forum.ForumClosed;
import se.nyttospar.events.forum.ForumEvent;
import se.nyttospar.events.forum.ForumFormed;
import se.nyttospar.events.forum.ForumRevised;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioClosed;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioRevised;

/**
 * A portfolio, development area or forum as it is now.
 *
 * @param closedAfter its last day, once it is closed
 * @param version number of its last event, for {@code If-Match}
 */
public record KnownCharter<T>(
        String id, T charter, @Nullable LocalDate closedAfter, long version) {

    static @Nullable KnownCharter<PortfolioCharter> after(
            @Nullable KnownCharter<PortfolioCharter> before, PortfolioEvent event, long version) {
        return switch (event) {
            case PortfolioFormed e -> new KnownCharter<>(e.portfolioId(), e.charter(), null, version);
            case PortfolioRevised e -> new KnownCharter<>(e.portfolioId(), e.charter(), null, version);
            case PortfolioClosed e -> closed(before, e.lastDay(), version);
        };
    }

    static @Nullable KnownCharter<ForumCharter> after(
            @Nullable KnownCharter<ForumCharter> before, ForumEvent event, long version) {
        return switch (event) {
            case ForumFormed e -> new KnownCharter<>(e.forumId(), e.charter(), null, version);
            case ForumRevised e -> new KnownCharter<>(e.forumId(), e.charter(), null, version);
            case ForumClosed e -> closed(before, e.lastDay(), version);
        };
    }

    private static <T> @Nullable KnownCharter<T> closed(
            @Nullable KnownCharter<T> before, LocalDate lastDay, long version) {
        return before == null ? null : new KnownCharter<>(before.id, before.charter, lastDay, version);
    }
}
