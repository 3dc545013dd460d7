/** What events refer to: goal frameworks, divisions, units and indicators. */
@NullMarked
package se.nyttospar.query.catalogue;

import org.jspecify.annotations.NullMarked;
