/** Insatser: what is tried, how far it has come, and what was decided. */
@NullMarked
package se.nyttospar.events.initiative;

import org.jspecify.annotations.NullMarked;
