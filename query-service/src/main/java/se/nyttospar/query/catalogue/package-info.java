/** What events refer to: goal frameworks, divisions, units, indicators, portfolios and forums. */
@NullMarked
package se.nyttospar.query.catalogue;

import org.jspecify.annotations.NullMarked;
