/** Initiatives: from proposal through decisions to the end. */
@NullMarked
package se.nyttospar.command.initiative;

import org.jspecify.annotations.NullMarked;
