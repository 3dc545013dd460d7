/** Divisions and units, and what becomes of them. */
@NullMarked
package se.nyttospar.command.organisation;

import org.jspecify.annotations.NullMarked;
