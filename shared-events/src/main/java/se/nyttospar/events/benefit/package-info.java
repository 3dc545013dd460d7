/** Promised effects and their measurements. */
@NullMarked
package se.nyttospar.events.benefit;

import org.jspecify.annotations.NullMarked;
