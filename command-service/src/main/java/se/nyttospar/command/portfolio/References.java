package se.nyttospar.command.portfolio;

import org.jspecify.annotations.Nullable;
import se.nyttospar.events.portfolio.PortfolioKind;

/**
 * What a charter's references stand for, as far as they were found.
 *
 * @param partOfKind the kind of what it is part of; none when it was not found or is closed
 * @param forumKnown whether its forum was found and is not closed
 */
public record References(@Nullable PortfolioKind partOfKind, boolean forumKnown) {}
