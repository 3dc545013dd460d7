/** Portfolios and development areas: what initiatives are grouped in. */
@NullMarked
package se.nyttospar.events.portfolio;

import org.jspecify.annotations.NullMarked;
