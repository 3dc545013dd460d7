/** What events refer to: goal frameworks, divisions, units, indicators, portfolios, forums and policies. */
@NullMarked
package se.nyttospar.query.catalogue;

import org.jspecify.annotations.NullMarked;
