package se.nyttospar.command.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.nyttospar.command.portfolio.PortfolioCommand.ClosePortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.FormPortfolio;
import se.nyttospar.command.portfolio.PortfolioCommand.RevisePortfolio;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.refusal.Rule;
import se.nyttospar.command.request.Actor;
import se.nyttospar.command.request.Circumstances;
import se.nyttospar.events.LocalText;
import se.nyttospar.events.portfolio.PortfolioCharter;
import se.nyttospar.events.portfolio.PortfolioClosed;
import se.nyttospar.events.portfolio.PortfolioEvent;
import se.nyttospar.events.portfolio.PortfolioFormed;
import se.nyttospar.events.portfolio.PortfolioKind;
import se.nyttospar.events.portfolio.PortfolioRevised;

class FormingPortfoliosTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final References ALL = new References(PortfolioKind.PORTFOLIO, true);
    private static final PortfolioCharter AREA = charter(PortfolioKind.DEVELOPMENT_AREA, "whole", "b");
    private static final PortfolioCharter OTHER = charter(PortfolioKind.DEVELOPMENT_AREA, "whole", "c");
    private static final PortfolioFormed FORMED = new PortfolioFormed("p", AREA);
    private static final PortfolioClosed CLOSED = new PortfolioClosed("p", LAST, "Klart");
    private static final ClosePortfolio CLOSE = new ClosePortfolio("p", LAST, "Klart");

    private static PortfolioCharter charter(PortfolioKind kind, @Nullable String partOf, String technologyOwner) {
        return new PortfolioCharter(kind, new LocalText("Vård", null), null, partOf, "a", technologyOwner, "forum");
    }

    private static List<PortfolioEvent> decide(
            @Nullable Long version, PortfolioCommand command, PortfolioEvent... history) {
        PortfolioState state = new PortfolioState.Unformed();
        for (PortfolioEvent event : history) {
            state = PortfolioState.evolve(state, event);
        }
        return PortfolioDecider.decide(
                command, state, new Circumstances(new Actor("admin", Set.of(), null), LAST, version));
    }

    private static Rule refused(@Nullable Long version, PortfolioCommand command, PortfolioEvent... history) {
        return catchThrowableOfType(Refusal.class, () -> decide(version, command, history))
                .rule();
    }

    private static FormPortfolio form(PortfolioCharter charter, References references) {
        return new FormPortfolio("p", charter, references);
    }

    @Test
    void forms_a_development_area_once() {
        assertThat(decide(null, form(AREA, ALL))).containsExactly(FORMED);
        assertThat(decide(null, form(AREA, ALL), FORMED)).isEmpty();
        assertThat(refused(null, form(OTHER, ALL), FORMED)).isEqualTo(Rule.PORTFOLIO_EXISTS);
        assertThat(refused(null, form(AREA, ALL), FORMED, CLOSED)).isEqualTo(Rule.PORTFOLIO_EXISTS);
    }

    @Test
    void refuses_a_charter_that_does_not_hold_together() {
        assertThat(refused(null, form(charter(PortfolioKind.PORTFOLIO, "whole", "b"), ALL)))
                .isEqualTo(Rule.PORTFOLIO_IS_NO_PART);
        assertThat(refused(null, form(AREA, new References(null, true)))).isEqualTo(Rule.PORTFOLIO_UNKNOWN);
        assertThat(refused(null, form(AREA, new References(PortfolioKind.DEVELOPMENT_AREA, true))))
                .isEqualTo(Rule.PORTFOLIO_UNKNOWN);
        assertThat(refused(null, form(AREA, new References(PortfolioKind.PORTFOLIO, false))))
                .isEqualTo(Rule.FORUM_UNKNOWN);
        assertThat(refused(null, form(charter(PortfolioKind.DEVELOPMENT_AREA, "whole", "a"), ALL)))
                .isEqualTo(Rule.OWNERS_NOT_TWO);
    }

    @Test
    void revises_what_was_read() {
        var revise = new RevisePortfolio("p", OTHER, "Ny ägare", ALL);
        var revised = new PortfolioRevised("p", OTHER, "Ny ägare");

        assertThat(decide(0L, revise, FORMED)).containsExactly(revised);
        assertThat(decide(1L, revise, FORMED, revised)).isEmpty();
        assertThat(refused(null, revise, FORMED)).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(0L, revise)).isEqualTo(Rule.PORTFOLIO_NOT_FOUND);
        assertThat(refused(1L, revise, FORMED, CLOSED)).isEqualTo(Rule.PORTFOLIO_CLOSED);
        assertThat(refused(0L, new RevisePortfolio("p", OTHER, "x", new References(null, true)), FORMED))
                .isEqualTo(Rule.PORTFOLIO_UNKNOWN);
    }

    @Test
    void closes_once_with_the_version_that_was_read() {
        assertThat(decide(0L, CLOSE, FORMED)).containsExactly(CLOSED);
        assertThat(decide(1L, CLOSE, FORMED, CLOSED)).isEmpty();
        assertThat(refused(null, CLOSE, FORMED)).isEqualTo(Rule.IF_MATCH_MISSING);
        assertThat(refused(1L, new ClosePortfolio("p", LAST, "Annat"), FORMED, CLOSED))
                .isEqualTo(Rule.PORTFOLIO_CLOSED);
        assertThat(refused(0L, CLOSE)).isEqualTo(Rule.PORTFOLIO_NOT_FOUND);
    }
}
