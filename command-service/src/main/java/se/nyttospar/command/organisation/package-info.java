/** Divisions and units. */
@NullMarked
package se.nyttospar.command.organisation;

import org.jspecify.annotations.NullMarked;
