package se.nyttospar.query.kpi;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.query.benefit.BenefitHead;
import se.nyttospar.query.catalogue.Catalogue;
import se.nyttospar.query.initiative.Initiative;

/** Where benefits belong: part of the region, and group. */
final class Places {
    private final Catalogue catalogue;
    private final Map<String, Initiative> initiatives;

    Places(Catalogue catalogue, Map<String, Initiative> initiatives) {
        this.catalogue = catalogue;
        this.initiatives = initiatives;
    }

    /** The part that the benefit belongs to; none where it belongs to no such part, and counts in the region only. */
    @Nullable
    String part(Over over, BenefitHead head) {
        return switch (over) {
            case REGION -> null;
            case DIVISION -> head.divisionId();
            case UNIT -> head.unitId();
            case PORTFOLIO -> of(head, PortfolioKind.PORTFOLIO);
            case DEVELOPMENT_AREA -> of(head, PortfolioKind.DEVELOPMENT_AREA);
        };
    }

    boolean inPortfolio(BenefitHead head, String id) {
        return portfolios(head).anyMatch(id::equals);
    }

    @Nullable
    String group(By by, Seen seen) {
        return switch (by) {
            case PERSPECTIVE -> seen.head().perspective();
            case GOAL -> seen.profile().strategicGoal();
            case AREA -> area(seen.head());
        };
    }

    @Nullable
    String area(BenefitHead head) {
        var indicator = catalogue.indicator(head.indicatorId());
        return indicator == null ? null : indicator.event().definition().area();
    }

    private @Nullable String of(BenefitHead head, PortfolioKind kind) {
        return portfolios(head).filter(id -> isOf(id, kind)).findFirst().orElse(null);
    }

    /** What is not registered counts as a portfolio: proposals may name one before it is formed. */
    private boolean isOf(String id, PortfolioKind kind) {
        var known = catalogue.portfolios().get(id);
        return (known == null ? PortfolioKind.PORTFOLIO : known.charter().kind()) == kind;
    }

    /** The one that its initiative names, and the portfolio that this is part of. */
    private Stream<String> portfolios(BenefitHead head) {
        Initiative initiative = head.initiativeId() == null ? null : initiatives.get(head.initiativeId());
        String own = initiative == null ? null : initiative.proposed().portfolio();
        if (own == null) {
            return Stream.empty();
        }
        var known = catalogue.portfolios().get(own);
        String whole = known == null ? null : known.charter().partOf();
        return Stream.concat(Stream.of(own), Stream.ofNullable(whole));
    }
}
