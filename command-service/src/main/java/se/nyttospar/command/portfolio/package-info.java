/** Portfolios and development areas. */
@NullMarked
package se.nyttospar.command.portfolio;

import org.jspecify.annotations.NullMarked;
