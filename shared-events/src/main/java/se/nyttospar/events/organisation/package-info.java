/** Divisions and units of the region. */
@NullMarked
package se.nyttospar.events.organisation;

import org.jspecify.annotations.NullMarked;
