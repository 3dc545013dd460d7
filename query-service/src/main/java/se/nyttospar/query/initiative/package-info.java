/** Initiatives and what was decided about them. */
@NullMarked
package se.nyttospar.query.initiative;

import org.jspecify.annotations.NullMarked;
